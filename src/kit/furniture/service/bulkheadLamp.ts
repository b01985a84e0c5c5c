import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A round lamp in a wire cage under a ceiling, `width` (0.34) across, 0.2 high, its base in the ceiling. Roles: `lamp`, `base`. */
export const bulkheadLamp: Piece = {
  kind: 'bulkhead-lamp',
  rest: 'ceiling',
  shapes: ({ width = 0.34, roles = {} }) => {
    const r = width / 2;
    const base = roles.base ?? 'engine-grey';
    const glass = 0.1;
    const shapes: Shape[] = [
      turned(
        base,
        [0, 0, 0],
        [
          [r * 0.84, glass],
          [r * 0.9, 0.085],
          [r, 0.1],
          [r, 0.14],
          [r * 0.8, 0.2],
        ],
        20,
        2,
      ),
      turned(
        roles.lamp ?? 'lamp-panel',
        [0, 0, 0],
        [
          [0, 0.012],
          [r * 0.5, 0.022],
          [r * 0.76, 0.055],
          [r * 0.84, glass],
        ],
        18,
        2,
      ),
    ];
    for (let i = 0; i < 3; i++) {
      const a = (i / 3) * Math.PI;
      const path = [-1, -0.82, -0.45, 0, 0.45, 0.82, 1].map(
        (s): Vec3 => [
          Math.cos(a) * s * r * 0.94,
          0.1 - 0.1 * (1 - s * s) ** 0.6 + 0.008,
          Math.sin(a) * s * r * 0.94,
        ],
      );
      shapes.push(bar('steel', path, 0.006, 5, 1));
    }
    return shapes;
  },
};
