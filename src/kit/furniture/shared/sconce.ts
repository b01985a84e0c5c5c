import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { lampShade } from './lampShade.ts';

/** A wall lamp with a shade on a bent arm, 0.33 m high; `variant` `double` has two. Roles: `metal`. */
export const sconce: Piece = {
  kind: 'sconce',
  rest: 'wall',
  shapes: ({ variant, roles = {} }) => {
    const metal = roles.metal ?? 'brass';
    const arms = variant === 'double' ? [-1, 1] : [0];
    return [
      {
        kind: 'lathe',
        role: metal,
        detail: 2,
        axis: 'z',
        at: [0, 0.09, 0],
        profile: [
          [0.045, 0],
          [0.045, 0.008],
          [0.03, 0.018],
          [0.012, 0.026],
          [0, 0.028],
        ],
        segments: 14,
      },
      ...arms.flatMap((side): readonly Shape[] => [
        bar(
          metal,
          [
            [0, 0.09, 0.02],
            [side * 0.06, 0.05, 0.06],
            [side * 0.1, 0.04, 0.1],
            [side * 0.11, 0.09, 0.115],
            [side * 0.11, 0.17, 0.115],
          ],
          0.007,
          5,
        ),
        {
          kind: 'lathe',
          role: metal,
          detail: 0,
          axis: 'y',
          at: [side * 0.11, 0.15, 0.115],
          profile: [
            [0.008, 0],
            [0.026, 0.01],
            [0.016, 0.03],
            [0.012, 0.05],
          ],
          segments: 8,
        },
        ...lampShade([side * 0.11, 0.185, 0.115], 0.075, 0.05, 0.135, 12),
      ]),
    ];
  },
};
