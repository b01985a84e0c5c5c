import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum, pipe } from './parts.ts';

/** An open wardrobe with hat shelf and rail, `width` (1.2) × 0.5, 1.95 high, with `count` (4) coats on hangers. */
export const coatRail: Piece = {
  kind: 'coat-rail',
  rest: 'floor',
  shapes: ({ width = 1.2, count = 4, seed = 1, roles = {} }) => {
    const wood = roles.wood ?? 'veneer-dark';
    const shapes: Shape[] = [
      slab(wood, [0, 0, -0.235], [width, 1.95, 0.03], 0.004),
      slab(wood, [0, 0, 0], [width, 0.12, 0.48], 0.008),
      slab(wood, [0, 1.66, 0], [width, 0.03, 0.48], 0.006),
      slab(wood, [0, 1.92, 0], [width, 0.03, 0.5], 0.006),
      drum('brass', [-width / 2 + 0.02, 1.56, 0], 'x', 0.014, width - 0.04, 8),
      slab('lamp-strip', [0, 1.645, 0.2], [width - 0.1, 0.012, 0.02], 0, 1),
    ];
    for (const s of [-1, 1]) {
      shapes.push(slab(wood, [s * (width / 2 - 0.015), 0.12, 0], [0.03, 1.8, 0.48], 0.006));
    }
    const cloths = ['coat-navy', 'coat-grey', 'coat-camel', 'black'];
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) / count - 0.5) * (width - 0.25) + 0.02 * (((seed + i) % 3) - 1);
      const role = cloths[(seed + i * 3) % cloths.length] ?? 'coat-navy';
      shapes.push(cushion(role, [x, 0.98, 0], [0.09, 0.95, 0.4], 0.04, 0.01));
      shapes.push(cushion(role, [x, 1.4, 0], [0.075, 0.14, 0.36], 0.035, 0.006));
      shapes.push(
        pipe(
          'brass',
          [
            [x, 1.47, 0],
            [x, 1.565, 0],
          ],
          0.004,
          0,
          5,
        ),
      );
    }
    return shapes;
  },
};
