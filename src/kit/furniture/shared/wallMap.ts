import { bar } from '../bar.ts';
import { pictureFrame } from '../pictureFrame.ts';
import type { Piece } from '../piece.ts';

/** A map on a wall in a slim wooden frame with a lamp over it: 1.4 × 1.0 m. Roles: `frame`, `picture`. */
export const wallMap: Piece = {
  kind: 'wall-map',
  rest: 'wall',
  shapes: ({ width = 1.4, height = 1, variant, roles = {} }) => [
    ...pictureFrame(
      roles.frame ?? 'wood-black',
      roles.picture ?? 'picture-map',
      width,
      height,
      0.035,
    ),
    ...(variant === 'lamp'
      ? ([
          bar(
            'brass',
            [
              [0, height - 0.01, 0.02],
              [0, height + 0.05, 0.05],
              [0, height + 0.05, 0.11],
            ],
            0.006,
            5,
          ),
          {
            kind: 'box',
            role: 'brass',
            detail: 1,
            at: [0, height + 0.05, 0.12],
            size: [width * 0.4, 0.03, 0.035],
            bevel: 0.01,
          },
          {
            kind: 'box',
            role: 'lamp-shade',
            detail: 1,
            at: [0, height + 0.034, 0.12],
            size: [width * 0.38, 0.006, 0.024],
          },
        ] as const)
      : []),
  ],
};
