import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { ball, pipe } from './parts.ts';

/**
 * A railway uniform on a hook: jacket with gilt buttons on its hanger, peaked cap on the peg above; 0.5 wide, 1.1 high. `variant`
 * `cook`: a cook's white jacket with two rows of buttons and a neckerchief, and a tall white hat. Roles: `cloth`.
 */
export const hungUniform: Piece = {
  kind: 'hung-uniform',
  rest: 'wall',
  shapes: ({ variant, roles = {} }) => {
    const cook = variant === 'cook';
    const cloth = roles.cloth ?? (cook ? 'linen' : 'coat-navy');
    const shapes: Shape[] = [
      block('wood-warm', [-0.26, 0.26], [0.85, 0.92], [0, 0.018], 0.005),
      pipe(
        'brass',
        [
          [0, 0.87, 0.01],
          [0, 0.86, 0.07],
          [0, 0.89, 0.09],
        ],
        0.008,
        1,
        6,
      ),
      pad(cloth, [0, 0.5, 0.085], [0.36, 0.54, 0.1], { radius: 0.045, round: 2 }),
      pad(cloth, [0, 0.13, 0.085], [0.4, 0.26, 0.11], { radius: 0.045, round: 2 }),
      // Shirt and tie, or a neckerchief.
      ...(cook
        ? [pad('plastic-red', [0, 0.765, 0.112], [0.13, 0.07, 0.05], { radius: 0.02, detail: 1 })]
        : [
            block('linen', [-0.04, 0.04], [0.6, 0.78], [0.115, 0.127], 0.004, 1),
            block('black', [-0.012, 0.012], [0.58, 0.75], [0.126, 0.131], 0.003, 1),
          ]),
      ...[-1, 1].flatMap((side): Shape[] => [
        pipe(
          cloth,
          [
            [side * 0.03, 0.81, 0.085],
            [side * 0.17, 0.755, 0.085],
            [side * 0.22, 0.66, 0.085],
          ],
          0.05,
          2,
          8,
        ),
        pipe(
          cloth,
          [
            [side * 0.22, 0.68, 0.085],
            [side * 0.24, 0.42, 0.085],
            [side * 0.225, 0.16, 0.1],
          ],
          0.05,
          2,
          8,
        ),
        ...(cook ? [] : rank(side)),
        {
          kind: 'box',
          role: cloth,
          detail: 1,
          at: [side * 0.05, 0.69, 0.13],
          size: [0.05, 0.22, 0.014],
          bevel: 0.005,
          turn: [0, 0, side * 0.22],
        },
      ]),
      ...(cook ? whites() : gilt()),
    ];
    return shapes;
  },
};

/** A gilt stripe on the cuff and a board on the shoulder. */
function rank(side: number): readonly Shape[] {
  return [
    pipe(
      'gold',
      [
        [side * 0.228, 0.225, 0.096],
        [side * 0.226, 0.205, 0.097],
      ],
      0.052,
      1,
      8,
    ),
    {
      kind: 'box',
      role: 'gold',
      detail: 1,
      at: [side * 0.14, 0.818, 0.08],
      size: [0.1, 0.012, 0.045],
      turn: [0, 0, -side * 0.38],
    },
  ];
}

/** Buttons, and a cap: band, wide crown, visor. */
function gilt(): readonly Shape[] {
  return [
    ...[0.5, 0.38, 0.26].map((y) => ball('gold', [0.012, y, 0.13], 0.013, 8)),
    turned(
      'coat-navy',
      [0, 0.93, 0.145],
      [
        [0.1, 0],
        [0.102, 0.045],
        [0.135, 0.085],
        [0.12, 0.1],
        [0, 0.108],
      ],
      18,
      2,
    ),
    turned(
      'plastic-red',
      [0, 0.936, 0.145],
      [
        [0.104, 0],
        [0.105, 0.032],
      ],
      18,
      1,
    ),
    {
      kind: 'box',
      role: 'black-gloss',
      detail: 2,
      at: [0, 0.932, 0.25],
      size: [0.17, 0.01, 0.08],
      bevel: 0.004,
      turn: [0.4, 0, 0],
    },
    ball('gold', [0, 0.965, 0.252], 0.016, 8),
  ];
}

/** Two rows of cloth buttons, and a hat: band and a tall crown that widens. */
function whites(): readonly Shape[] {
  return [
    ...[-1, 1].flatMap((side) =>
      [0.62, 0.5, 0.38, 0.26].map((y) => ball('plastic-grey', [side * 0.055, y, 0.132], 0.013, 8)),
    ),
    turned(
      'linen',
      [0, 0.93, 0.148],
      [
        [0.098, 0],
        [0.1, 0.075],
        [0.104, 0.08],
        [0.138, 0.16],
        [0.142, 0.2],
        [0.11, 0.235],
        [0, 0.24],
      ],
      18,
      2,
    ),
  ];
}
