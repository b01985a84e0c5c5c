import { pictureFrame } from '../pictureFrame.ts';
import type { Piece } from '../piece.ts';

/** A painting in a moulded frame: 0.8 m wide, `height` 0.55 m. Roles: `picture`, `frame`, `mount`. */
export const picture: Piece = {
  kind: 'picture',
  rest: 'wall',
  shapes: ({ width = 0.8, height = 0.55, roles = {} }) =>
    pictureFrame(
      roles.frame ?? 'gold',
      roles.picture ?? 'picture-landscape',
      width,
      height,
      0.055,
      roles.mount,
    ),
};
