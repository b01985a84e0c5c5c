import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';

const seat = 0.48;

/**
 * A swivel chair on five castors, `height` 1.18 m; `variant` `low` is an operator's chair with a short back. Roles: `seat`,
 * `piping`, `frame`.
 */
export const deskChair: Piece = {
  kind: 'desk-chair',
  rest: 'floor',
  shapes: ({ variant, height = variant === 'low' ? 0.98 : 1.18, roles = {} }) => {
    const leather = roles.seat ?? 'leather-black';
    const cord = roles.piping ?? leather;
    const frame = roles.frame ?? 'chrome';
    const wide = variant === 'low' ? 0.48 : 0.54;
    const long = height - seat - 0.06;
    const head = variant === 'low' ? 0 : 0.2;
    const turn: Vec3 = [-0.16, 0, 0];
    const cushion = pad(leather, [0, seat - 0.05, 0.02], [wide, 0.11, 0.5], {
      radius: 0.04,
      puff: 0.02,
    });
    const rest = pad(
      leather,
      [0, seat + 0.05 + (long - head) / 2, -0.245],
      [wide - 0.04, long - head, 0.1],
      { radius: 0.042, puff: 0.02, turn },
    );
    const shapes: Shape[] = [cushion, piping(cord, cushion, 1), rest, piping(cord, rest, 2)];
    if (head > 0) {
      const pillow = pad(
        leather,
        [0, height - head / 2 - 0.005, -0.315],
        [wide - 0.12, head - 0.01, 0.1],
        { radius: 0.042, puff: 0.018, turn },
      );
      shapes.push(pillow, piping(cord, pillow, 2));
    }
    shapes.push(
      turned(
        frame,
        [0, 0.1, 0],
        [
          [0.045, 0],
          [0.034, 0.03],
          [0.026, 0.16],
          [0.06, 0.25],
          [0.1, 0.28],
        ],
        10,
        1,
      ),
      bar(
        frame,
        [
          [0, seat - 0.11, -0.1],
          [0, seat - 0.1, -0.25],
          [0, seat + 0.16, -0.31],
        ],
        0.022,
        6,
      ),
    );
    for (let i = 0; i < 5; i++) {
      const angle = (2 * Math.PI * i) / 5 + 0.3;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      shapes.push(
        bar(
          frame,
          [
            [c * 0.03, 0.13, s * 0.03],
            [c * 0.29, 0.075, s * 0.29],
          ],
          0.018,
          5,
        ),
        {
          kind: 'lathe',
          role: 'black',
          detail: 1,
          axis: 'x',
          at: [c * 0.28 - 0.02, 0.028, s * 0.28],
          profile: [
            [0, 0],
            [0.028, 0],
            [0.028, 0.04],
            [0, 0.04],
          ],
          segments: 8,
          creases: [1, 2],
        },
      );
    }
    for (const side of [-1, 1]) {
      const x = side * (wide / 2 + 0.03);
      shapes.push(
        bar(
          frame,
          [
            [side * 0.1, seat - 0.11, 0],
            [x, seat - 0.09, 0],
            [x, seat + 0.17, -0.02],
          ],
          0.014,
        ),
        pad(leather, [x, seat + 0.19, 0], [0.065, 0.04, 0.28], { radius: 0.018, detail: 1 }),
      );
    }
    return shapes;
  },
};
