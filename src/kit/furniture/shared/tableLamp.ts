import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { lampShade } from './lampShade.ts';

/** A table lamp with a turned foot, `height` 0.46 m. Roles: `foot`. */
export const tableLamp: Piece = {
  kind: 'table-lamp',
  rest: 'top',
  shapes: ({ height = 0.46, roles = {} }) => {
    const shade = height * 0.42;
    const stem = height - shade * 0.8;
    const foot = roles.foot ?? 'brass';
    return [
      turned(
        foot,
        [0, 0, 0],
        [
          [0, 0],
          [0.07, 0],
          [0.072, 0.012],
          [0.03, 0.026],
          [0.016, 0.05],
          [0.034, stem * 0.35],
          [0.042, stem * 0.5],
          [0.02, stem * 0.72],
          [0.011, stem * 0.8],
          [0.009, stem],
        ],
        12,
        2,
      ),
      ...lampShade([0, height - shade, 0], 0.13, 0.08, shade),
    ];
  },
};
