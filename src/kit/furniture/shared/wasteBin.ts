import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A waste-paper bin, 0.26 m across, `height` 0.32 m. Roles: `body`, `rim`. */
export const wasteBin: Piece = {
  kind: 'waste-bin',
  rest: 'floor',
  shapes: ({ height = 0.32, roles = {} }) => [
    turned(
      roles.body ?? 'wood-dark',
      [0, 0, 0],
      [
        [0, 0],
        [0.1, 0],
        [0.128, height],
        [0.118, height],
        [0.092, 0.02],
        [0, 0.02],
      ],
      14,
      2,
    ),
    turned(
      roles.rim ?? 'brass',
      [0, height - 0.02, 0],
      [
        [0.1275, 0],
        [0.131, 0.004],
        [0.132, 0.016],
        [0.128, 0.022],
      ],
      14,
      0,
    ),
  ],
};
