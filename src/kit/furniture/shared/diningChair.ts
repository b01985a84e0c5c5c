import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';

const seat = 0.47;
const width = 0.48;
const depth = 0.46;
const tilt = -0.15;

/** An upholstered chair on turned legs; `variant` `arms` has arms. `height` 1.0 m. Roles: `seat`, `piping`, `frame`. */
export const diningChair: Piece = {
  kind: 'dining-chair',
  rest: 'floor',
  shapes: ({ height = 1, variant, roles = {} }) => {
    const cloth = roles.seat ?? 'linen';
    const cord = roles.piping ?? cloth;
    const frame = roles.frame ?? 'wood-dark';
    const long = height - seat - 0.1;
    const cushion = pad(cloth, [0, seat - 0.035, 0.01], [width, 0.07, depth], { puff: 0.016 });
    const rest = pad(cloth, [0, seat + 0.09 + long / 2, -0.255], [width - 0.06, long, 0.055], {
      radius: 0.025,
      puff: 0.012,
      turn: [tilt, 0, 0],
    });
    const shapes: Shape[] = [
      slab(frame, [0, seat - 0.115, 0], [width - 0.02, 0.05, depth - 0.02], 0.008),
      cushion,
      piping(cord, cushion, 1),
      rest,
      piping(cord, rest, 2),
    ];
    for (const side of [-1, 1]) {
      const x = side * (width / 2 - 0.035);
      shapes.push(
        turned(
          frame,
          [x, 0, depth / 2 - 0.05],
          [
            [0.011, 0],
            [0.014, 0.1],
            [0.021, 0.34],
            [0.024, seat - 0.1],
          ],
          8,
        ),
        // One rail from the back foot up to the top of the back.
        bar(
          frame,
          [
            [x, 0, -depth / 2 - 0.01],
            [x, seat - 0.08, -depth / 2 + 0.035],
            [x, height, -depth / 2 - 0.07],
          ],
          0.016,
          6,
        ),
      );
      if (variant === 'arms') {
        const z = depth / 2 - 0.06;
        const out = side * (width / 2 + 0.012);
        shapes.push(
          bar(
            frame,
            [
              [out, seat - 0.09, z],
              [out, seat + 0.17, z + 0.005],
              [out, seat + 0.2, z - 0.03],
              [out, seat + 0.2, -depth / 2 - 0.01],
            ],
            0.015,
            6,
          ),
          pad(cloth, [out, seat + 0.22, 0.02], [0.05, 0.028, 0.24], { radius: 0.012, detail: 1 }),
        );
      }
    }
    return shapes;
  },
};
