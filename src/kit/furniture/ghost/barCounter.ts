import type { Shape } from '../../shapes.ts';
import { cushion, slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/**
 * A bar's counter, `width` (4) × 0.56, stone top at 1.09 (look sheet): padded leather front (+z, the guests' side) between
 * veneer posts, a light strip under the stone, a brass foot rail; sink and shelf at the barman's side.
 */
export const barCounter: Piece = {
  kind: 'bar-counter',
  rest: 'floor',
  shapes: ({ width = 4, roles = {} }) => {
    const depth = 0.36;
    const z = -0.06;
    const front = z + depth / 2;
    const shapes: Shape[] = [
      slab('black', [0, 0, z - 0.01], [width - 0.1, 0.08, depth - 0.06], 0),
      slab('veneer-dark', [0, 0.08, z], [width - 0.06, 0.965, depth], 0.012),
      {
        kind: 'prism',
        role: roles.top ?? 'marble-cream',
        detail: 2,
        axis: 'y',
        outline: rounded(width / 2, 0.28, 0.09),
        from: 1.045,
        to: 1.09,
        bevel: 0.01,
      },
      slab('lamp-strip', [0, 1.03, front + 0.035], [width - 0.24, 0.012, 0.02], 0),
      drum('brass', [-width / 2 + 0.05, 0.2, 0.245], 'x', 0.019, width - 0.1, 10),
      slab('steel', [width * 0.28, 1.0, -0.2], [0.4, 0.03, 0.1], 0.006, 1),
    ];
    const n = Math.max(1, Math.round((width - 0.06) / 0.5));
    const pitch = (width - 0.1) / n;
    for (let i = 0; i < n; i++) {
      const x = (i - (n - 1) / 2) * pitch;
      shapes.push(
        cushion(
          roles.front ?? 'leather-oxblood',
          [x, 0.57, front + 0.018],
          [pitch - 0.05, 0.8, 0.05],
          0.022,
          0.02,
        ),
      );
    }
    for (let i = 0; i <= n; i++) {
      const x = (i - n / 2) * pitch;
      shapes.push(slab('veneer-burl', [x, 0.1, front + 0.008], [0.036, 0.93, 0.02], 0.004, 1));
      if (i > 0 && i < n && i % 2 === 0) {
        shapes.push(drum('brass', [x, 0.2, front], 'z', 0.011, 0.13, 6, 0));
      }
    }
    // One comes in at an end: it is padded as the front is, with a strip of light under the stone and the rail about it.
    for (const s of [-1, 1]) {
      shapes.push(
        cushion(
          roles.front ?? 'leather-oxblood',
          [s * (width / 2 - 0.018), 0.57, z],
          [0.05, 0.8, depth - 0.05],
          0.022,
          0.02,
        ),
        slab('lamp-strip', [s * (width / 2 - 0.02), 1.03, z], [0.02, 0.012, depth - 0.06], 0),
        slab(
          'veneer-burl',
          [s * (width / 2 - 0.03), 0.08, front + 0.02],
          [0.06, 0.95, 0.1],
          0.004,
          1,
        ),
      );
    }
    return shapes;
  },
};

function rounded(hx: number, hz: number, r: number): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  for (const [sx, sz, start] of [
    [1, -1, -90],
    [1, 1, 0],
    [-1, 1, 90],
    [-1, -1, 180],
  ] as const) {
    for (let i = 0; i <= 4; i++) {
      const a = ((start + i * 22.5) * Math.PI) / 180;
      points.push([sx * (hx - r) + r * Math.cos(a), sz * (hz - r) + r * Math.sin(a)]);
    }
  }
  return points;
}
