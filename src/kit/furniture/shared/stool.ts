import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';

/** An upholstered footstool or low stool, 0.46 m square (`width`, `depth`), `height` 0.43 m. Roles: `seat`, `piping`, `frame`. */
export const stool: Piece = {
  kind: 'stool',
  rest: 'floor',
  shapes: ({ width = 0.46, depth = 0.46, height = 0.43, roles = {} }) => {
    const cloth = roles.seat ?? 'linen';
    const cushion = pad(cloth, [0, height - 0.07, 0], [width, 0.13, depth], {
      radius: 0.035,
      puff: 0.02,
    });
    const shapes: Shape[] = [cushion, piping(roles.piping ?? cloth, cushion, 1)];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          turned(
            roles.frame ?? 'wood-dark',
            [x * (width / 2 - 0.05), 0, z * (depth / 2 - 0.05)],
            [
              [0.012, 0],
              [0.022, height - 0.13],
            ],
            8,
          ),
        );
      }
    }
    return shapes;
  },
};
