import type { BoxShape, Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { slab, turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { piping } from '../piping.ts';
import { antimacassar } from './antimacassar.ts';

/** Figures of the interior look sheet (furniture, armchair at table), m; the arms pass under a table. */
const seat = 0.47;
const width = 0.5;
const depth = 0.48;

/** A high-backed conference chair with wooden arms, `height` 1.1 m; `variant` `lace` has a white cloth over its back. Roles: `seat`, `piping`, `frame`. */
export const meetingChair: Piece = {
  kind: 'meeting-chair',
  rest: 'floor',
  shapes: ({ height = 1.1, variant, roles = {} }) => {
    const leather = roles.seat ?? 'leather-white';
    const cord = roles.piping ?? leather;
    const frame = roles.frame ?? 'wood-dark';
    const long = height - seat - 0.02;
    const cushion = pad(leather, [0, seat - 0.05, 0.02], [width - 0.02, 0.1, depth], {
      radius: 0.035,
      puff: 0.02,
    });
    const rest = pad(leather, [0, seat + 0.01 + long / 2, -0.27], [width - 0.04, long, 0.085], {
      radius: 0.036,
      puff: 0.014,
      turn: [-0.14, 0, 0],
    });
    const shapes: Shape[] = [
      slab(frame, [0, seat - 0.135, 0.01], [width, 0.045, depth], 0.012),
      cushion,
      piping(cord, cushion, 1),
      rest,
      piping(cord, rest, 2),
      ...(variant === 'lace' ? laceOver(rest) : []),
    ];
    for (const side of [-1, 1]) {
      const x = side * (width / 2 + 0.02);
      // Front leg, arm and back leg are one bent bar; feet stand out a little.
      shapes.push(
        bar(
          frame,
          [
            [x, 0.02, depth / 2 + 0.01],
            [x, seat + 0.14, depth / 2 - 0.03],
            [x, seat + 0.165, depth / 2 - 0.07],
            [x, seat + 0.15, -depth / 2 - 0.01],
          ],
          0.017,
        ),
        bar(
          frame,
          [
            [x - side * 0.03, 0.02, -depth / 2 - 0.05],
            [x - side * 0.02, seat - 0.12, -depth / 2 + 0.02],
            [x - side * 0.02, seat + 0.19, -depth / 2 - 0.035],
          ],
          0.016,
        ),
        {
          kind: 'box',
          role: leather,
          detail: 1,
          at: [x, seat + 0.172, 0.02],
          size: [0.062, 0.03, 0.26],
          bevel: 0.012,
          turn: [-0.05, 0, 0],
        },
      );
      for (const [fx, fz] of [
        [x, depth / 2 + 0.01],
        [x - side * 0.03, -depth / 2 - 0.05],
      ] as const) {
        shapes.push(
          turned(
            'brass',
            [fx, 0, fz],
            [
              [0.016, 0],
              [0.02, 0.035],
            ],
            6,
            0,
          ),
        );
      }
    }
    return shapes;
  },
};

/** The cloth falls down both faces of the back. */
function laceOver(rest: BoxShape): readonly Shape[] {
  const wide = rest.size[0] - 0.06;
  const drop = rest.size[1] * 0.4;
  const [rx = 0, , rz = 0] = rest.turn ?? [];
  return [
    antimacassar('linen', rest, wide, drop),
    antimacassar('linen', { ...rest, turn: [-rx, Math.PI, rz] }, wide, drop * 0.8),
  ];
}
