import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A bed, `width` (1.5) × `depth` (2.0), mattress top 0.55: padded head at −z (1.1 high), pillows, folded cover. Roles: `head`, `cover`, `wood`. */
export const doubleBed: Piece = {
  kind: 'double-bed',
  rest: 'floor',
  shapes: ({ width = 1.5, depth = 2, roles = {} }) => {
    const wood = roles.wood ?? 'wood-dark';
    const back = -depth / 2;
    const shapes: Shape[] = [
      slab('black', [0, 0, 0.02], [width - 0.12, 0.08, depth - 0.16], 0),
      slab(wood, [0, 0.08, 0.03], [width, 0.24, depth - 0.06], 0.015),
      cushion('linen', [0, 0.43, 0.05], [width - 0.06, 0.22, depth - 0.16], 0.06, 0.012),
      cushion(
        roles.cover ?? 'cover-sand',
        [0, 0.475, 0.32],
        [width - 0.02, 0.16, depth - 0.66],
        0.05,
        0.014,
      ),
      cushion('linen', [0, 0.505, back + 0.72], [width - 0.01, 0.11, 0.26], 0.04, 0.006),
      slab(wood, [0, 0, back + 0.03], [width, 1.12, 0.06], 0.02),
    ];
    const fields = Math.max(2, Math.round(width / 0.4));
    for (let i = 0; i < fields; i++) {
      const w = (width - 0.06) / fields;
      shapes.push(
        cushion(
          roles.head ?? 'leather-ivory',
          [(i - (fields - 1) / 2) * w, 0.78, back + 0.08],
          [w - 0.006, 0.6, 0.07],
          0.03,
          0.02,
        ),
      );
    }
    const pillows = width > 1.1 ? [-1, 1] : [0];
    for (const s of pillows) {
      const w = pillows.length > 1 ? width / 2 - 0.1 : width - 0.2;
      shapes.push(
        cushion(
          'linen',
          [s * width * 0.245, 0.62, back + 0.36],
          [w, 0.15, 0.42],
          0.065,
          0.035,
          [-0.35, 0, 0],
        ),
      );
    }
    return shapes;
  },
};
