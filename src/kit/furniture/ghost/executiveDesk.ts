import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A large writing desk, `width` (1.7) × 0.84, top 0.765: veneer, inlaid leather, pedestals of drawers; one sits at +z. */
export const executiveDesk: Piece = {
  kind: 'executive-desk',
  rest: 'floor',
  shapes: ({ width = 1.7, depth = 0.84, roles = {} }) => {
    const wood = roles.wood ?? 'veneer-dark';
    const shapes: Shape[] = [
      slab(wood, [0, 0.72, 0], [width, 0.045, depth], 0.012),
      slab(roles.inlay ?? 'leather-green', [0, 0.765, 0.12], [width * 0.52, 0.004, 0.46], 0.001, 1),
      slab('brass', [0, 0.764, 0.12], [width * 0.52 + 0.02, 0.003, 0.48], 0, 0),
      slab('brass', [0, 0.712, 0], [width - 0.02, 0.01, depth - 0.02], 0.002, 1),
      slab('veneer-burl', [0, 0.16, -depth / 2 + 0.07], [width - 0.12, 0.55, 0.04], 0.006),
    ];
    for (const s of [-1, 1]) {
      const x = s * (width / 2 - 0.25);
      shapes.push(slab('black', [x, 0, 0], [0.4, 0.06, depth - 0.16], 0));
      shapes.push(slab(wood, [x, 0.06, 0], [0.44, 0.652, depth - 0.1], 0.01));
      shapes.push(
        slab('veneer-burl', [x, 0.12, -depth / 2 + 0.046], [0.36, 0.52, 0.012], 0.004, 1),
      );
      shapes.push(slab('brass', [x, 0.35, -depth / 2 + 0.038], [0.02, 0.06, 0.006], 0, 0));
      for (let i = 0; i < 3; i++) {
        const y = 0.09 + i * 0.205;
        shapes.push(slab('veneer-burl', [x, y, depth / 2 - 0.044], [0.4, 0.195, 0.014], 0.004, 1));
        shapes.push(
          slab('brass', [x, y + 0.12, depth / 2 - 0.034], [0.12, 0.014, 0.016], 0.004, 0),
        );
      }
    }
    return shapes;
  },
};
