import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { pad } from '../pad.ts';
import type { Piece } from '../piece.ts';
import { pipe } from './parts.ts';

/** `count` (2) protective vests with pouches, each on its hook of a rail, 0.44 apart; 0.68 high, 0.17 deep. Roles: `cloth`. */
export const hungVests: Piece = {
  kind: 'hung-vests',
  rest: 'wall',
  shapes: ({ count = 2, roles = {} }) => {
    const cloth = roles.cloth ?? 'bag-black';
    const pitch = 0.44;
    const shapes: Shape[] = [
      block(
        'steel',
        [-(count * pitch) / 2, (count * pitch) / 2],
        [0.63, 0.67],
        [0, 0.012],
        0.004,
        1,
      ),
    ];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * pitch;
      shapes.push(
        pipe(
          'steel',
          [
            [x, 0.65, 0.01],
            [x, 0.63, 0.08],
            [x, 0.66, 0.09],
          ],
          0.008,
          1,
          6,
        ),
        pad(cloth, [x, 0.22, 0.075], [0.38, 0.4, 0.1], { radius: 0.03 }),
        pad(cloth, [x, 0.43, 0.07], [0.26, 0.12, 0.08], { radius: 0.03 }),
        // A hanger through the shoulder straps, which lie on it.
        pipe(
          'steel',
          [
            [x - 0.15, 0.575, 0.075],
            [x, 0.625, 0.075],
            [x + 0.15, 0.575, 0.075],
          ],
          0.008,
          1,
          6,
        ),
        ...[-1, 1].map(
          (side): Shape => ({
            kind: 'box',
            role: cloth,
            detail: 2,
            at: [x + side * 0.105, 0.525, 0.072],
            size: [0.085, 0.16, 0.085],
            bevel: 0.035,
            round: 1,
            turn: [0, 0, side * 0.22],
          }),
        ),
        ...[-1, 0, 1].map((k) =>
          pad('belt', [x + k * 0.115, 0.13, 0.135], [0.1, 0.15, 0.05], { radius: 0.014 }),
        ),
        block('belt', [x - 0.17, x + 0.17], [0.24, 0.255], [0.12, 0.128], 0, 1),
        block('plastic-grey', [x - 0.12, x + 0.12], [0.3, 0.37], [0.122, 0.13], 0.003, 1),
        pad('machine-black', [x + 0.13, 0.4, 0.115], [0.05, 0.11, 0.035], {
          radius: 0.01,
          detail: 1,
        }),
      );
    }
    return shapes;
  },
};
