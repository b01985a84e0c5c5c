import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { roundedBoard } from '../roundedBoard.ts';

/**
 * A long table for meetings, 4.4 × 1.0 m, `height` 0.765 m (interior look sheet, furniture), on `count` (3) pedestals, with
 * an inlaid band and cable covers. Roles: `top`, `pedestal`, `band`, `inlay`.
 */
export const meetingTable: Piece = {
  kind: 'meeting-table',
  rest: 'floor',
  shapes: ({ width = 4.4, depth = 1, height = 0.765, count = 3, roles = {} }) => {
    const top = roles.top ?? 'lacquer-white';
    const pedestal = roles.pedestal ?? top;
    const band = roles.band ?? 'brass';
    const shapes: Shape[] = [
      roundedBoard(top, width, depth, height - 0.045, height, { corner: 0.2, bevel: 0.01 }),
      roundedBoard(band, width - 0.012, depth - 0.012, height - 0.057, height - 0.045, {
        corner: 0.194,
        bevel: 0,
        detail: 1,
      }),
      roundedBoard(top, width - 0.1, depth - 0.1, height - 0.085, height - 0.057, {
        corner: 0.15,
        bevel: 0.004,
      }),
    ];
    const span = width - 1.1;
    for (let i = 0; i < count; i++) {
      const x = count === 1 ? 0 : -span / 2 + (span * i) / (count - 1);
      shapes.push(
        roundedBoard(band, 0.53, depth * 0.5 + 0.03, 0, 0.03, { corner: 0.06, at: [x, 0] }),
        roundedBoard(pedestal, 0.5, depth * 0.5, 0.03, height - 0.085, {
          corner: 0.05,
          at: [x, 0],
        }),
      );
    }
    const covers = Math.max(1, Math.round(width / 1.5));
    for (let i = 0; i < covers; i++) {
      const x = (i - (covers - 1) / 2) * (width / covers);
      shapes.push(
        slab(roles.inlay ?? 'steel', [x, height - 0.001, 0], [0.26, 0.003, 0.09], 0.001, 0),
      );
    }
    return shapes;
  },
};
