import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

/** The hand rail along a corridor's windows, `width` (2 m) long, 0.06 off the wall. Roles: `rail`, `metal`. */
export const corridorRail: Piece = {
  kind: 'corridor-rail',
  rest: 'wall',
  shapes: ({ width = 2, roles = {} }) => {
    const w = width / 2 - 0.02;
    const shapes: Shape[] = [
      bar(
        roles.rail ?? 'wood-warm',
        [
          [-w, 0.02, 0],
          [-w, 0.02, 0.04],
          [-w + 0.02, 0.02, 0.055],
          [w - 0.02, 0.02, 0.055],
          [w, 0.02, 0.04],
          [w, 0.02, 0],
        ],
        0.017,
        8,
      ),
    ];
    const brackets = Math.max(2, Math.round(width / 0.9) + 1);
    for (let i = 0; i < brackets; i++) {
      const x = -w + 0.05 + ((2 * w - 0.1) * i) / (brackets - 1);
      shapes.push(
        bar(
          roles.metal ?? 'brass',
          [
            [x, 0.02, 0],
            [x, 0.02, 0.055],
          ],
          0.01,
          6,
        ),
      );
    }
    return shapes;
  },
};
