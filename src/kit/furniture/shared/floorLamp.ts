import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { lampShade } from './lampShade.ts';

/** A standing lamp, `height` 1.6 m. Roles: `foot`. */
export const floorLamp: Piece = {
  kind: 'floor-lamp',
  rest: 'floor',
  shapes: ({ height = 1.6, roles = {} }) => {
    const shade = 0.26;
    return [
      turned(
        roles.foot ?? 'brass',
        [0, 0, 0],
        [
          [0, 0],
          [0.14, 0],
          [0.145, 0.014],
          [0.05, 0.035],
          [0.018, 0.07],
          [0.024, 0.3],
          [0.013, 0.34],
          [0.012, height - 0.36],
          [0.02, height - 0.33],
          [0.01, height - 0.3],
          [0.01, height - 0.16],
        ],
        12,
        2,
      ),
      ...lampShade([0, height - shade, 0], 0.2, 0.13, shade, 16),
    ];
  },
};
