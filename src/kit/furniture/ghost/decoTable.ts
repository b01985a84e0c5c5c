import type { Shape, Vec2 } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/**
 * A long art-deco table, `width` (7.2) × `depth` (0.96), top 0.75: half-round ends, veneer with a pale line inlaid, stepped
 * pedestals (`count`, 3) on brass-bound plinths, set back 0.34 from its sides for chairs.
 */
export const decoTable: Piece = {
  kind: 'deco-table',
  rest: 'floor',
  shapes: ({ width = 7.2, depth = 0.96, count = 3 }) => {
    const top = (role: string, inset: number, from: number, to: number, bevel = 0): Shape => ({
      kind: 'prism',
      role,
      detail: 2,
      axis: 'y',
      outline: stadium(width / 2 - inset, depth / 2 - inset),
      from,
      to,
      bevel,
    });
    const shapes: Shape[] = [
      top('veneer-dark', 0, 0.705, 0.742, 0.008),
      top('veneer-burl', 0.018, 0.742, 0.748),
      { ...top('inlay', 0.1, 0.748, 0.7492), detail: 0 },
      { ...top('veneer-burl', 0.112, 0.7492, 0.7502), detail: 0 },
      { ...top('brass', 0.025, 0.69, 0.705), detail: 1 },
    ];
    for (let i = 0; i < count; i++) {
      const x = count < 2 ? 0 : (i / (count - 1) - 0.5) * (width - 1.5);
      shapes.push(slab('veneer-dark', [x, 0, 0], [0.62, 0.06, 0.3], 0.008));
      shapes.push(slab('brass', [x, 0.06, 0], [0.59, 0.014, 0.28], 0.003, 1));
      shapes.push(slab('veneer-burl', [x, 0.074, 0], [0.46, 0.616, 0.2], 0.012));
      for (const s of [-1, 1]) {
        shapes.push(slab('veneer-dark', [x + s * 0.25, 0.074, 0], [0.05, 0.54, 0.16], 0.01));
        shapes.push(slab('veneer-dark', [x + s * 0.285, 0.074, 0], [0.03, 0.44, 0.12], 0.008, 1));
      }
    }
    return shapes;
  },
};

/** A rectangle with half-round ends, counter-clockwise in (x, z). */
function stadium(halfWidth: number, halfDepth: number): readonly Vec2[] {
  const points: Vec2[] = [];
  const centre = halfWidth - halfDepth;
  for (const side of [1, -1]) {
    for (let i = 0; i <= 10; i++) {
      const a = -Math.PI / 2 + (Math.PI * i) / 10;
      points.push([side * (centre + halfDepth * Math.cos(a)), side * halfDepth * Math.sin(a)]);
    }
  }
  return points;
}
