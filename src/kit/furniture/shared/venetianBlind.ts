import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

const pitch = 0.034;

/** Slats before a window, 1.2 m wide (`width`), hanging `height` (0.9 m), tilted half open. Roles: `slat`, `rail`. */
export const venetianBlind: Piece = {
  kind: 'venetian-blind',
  rest: 'wall',
  shapes: ({ width = 1.2, height = 0.9, roles = {} }) => {
    const slat = roles.slat ?? 'plastic-ivory';
    const rail = roles.rail ?? slat;
    const count = Math.floor((height - 0.06) / pitch);
    const shapes: Shape[] = [
      slab(rail, [0, height - 0.04, 0.035], [width, 0.04, 0.04], 0.004),
      slab(rail, [0, 0, 0.035], [width - 0.01, 0.018, 0.028], 0.004),
    ];
    for (let i = 0; i < count; i++) {
      shapes.push({
        kind: 'box',
        role: slat,
        detail: 1,
        at: [0, 0.034 + i * pitch, 0.035],
        size: [width - 0.012, 0.0015, 0.026],
        turn: [0.5, 0, 0],
      });
    }
    for (const side of [-1, 1]) {
      const x = side * (width / 2 - 0.14);
      shapes.push(
        bar(
          rail,
          [
            [x, 0.01, 0.051],
            [x, height - 0.03, 0.051],
          ],
          0.0018,
          3,
          0,
        ),
      );
    }
    return shapes;
  },
};
