import type { GridLayout } from '../build/inside/lightGrid.ts';
import type { Material } from './carTriangles.ts';
import type { Hits } from './gather.ts';
import type { Node } from './nodes.ts';

/**
 * Light that every node gets from surfaces which the light `from` (16 numbers a texel) shines on: what its rays met, times how
 * much that throws back. Written into `to`.
 */
export function bounce(
  layout: GridLayout,
  nodes: readonly Node[],
  free: Uint8Array,
  hits: Hits,
  materials: readonly Material[],
  from: Float32Array,
  to: Float32Array,
): void {
  const light = new Float64Array(4);
  const sum = new Float64Array(16);
  to.fill(0);
  nodes.forEach(({ texel }, n) => {
    if (!free[n]) return;
    sum.fill(0);
    for (let ray = n * hits.count; ray < (n + 1) * hits.count; ray++) {
      const index = hits.material[ray]!;
      if (index < 0) continue;
      lit(layout, hits, ray, from, light);
      const [r, g, b] = materials[index]!.albedo;
      const thrown = [r, g, b, 0.21 * r + 0.72 * g + 0.07 * b] as const;
      const [x, y, z] = [hits.way[3 * ray]!, hits.way[3 * ray + 1]!, hits.way[3 * ray + 2]!];
      for (let c = 0; c < 4; c++) {
        const value = light[c]! * thrown[c]!;
        sum[c]! += value;
        sum[4 + 3 * c]! += 2 * value * x;
        sum[5 + 3 * c]! += 2 * value * y;
        sum[6 + 3 * c]! += 2 * value * z;
      }
    }
    for (let k = 0; k < 16; k++) to[16 * texel + k] = sum[k]! * hits.share[n]!;
  });
}

/** Light on the surface that a ray met, of each channel, from the eight nodes around it. */
function lit(
  { width, height, cells }: GridLayout,
  { cell, node, normal }: Hits,
  ray: number,
  from: Float32Array,
  light: Float64Array,
): void {
  const { count, offset } = cells[cell[ray]!]!;
  const i = Math.min(count[0] - 2, Math.floor(node[3 * ray]!));
  const j = Math.min(count[1] - 2, Math.floor(node[3 * ray + 1]!));
  const k = Math.min(count[2] - 2, Math.floor(node[3 * ray + 2]!));
  const u = node[3 * ray]! - i;
  const v = node[3 * ray + 1]! - j;
  const w = node[3 * ray + 2]! - k;
  const [x, y, z] = [normal[3 * ray]!, normal[3 * ray + 1]!, normal[3 * ray + 2]!];
  const first = offset + i + width * (j + height * k);
  light.fill(0);
  for (let corner = 0; corner < 8; corner++) {
    const [right, up, back] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const weight = (right ? u : 1 - u) * (up ? v : 1 - v) * (back ? w : 1 - w);
    if (weight === 0) continue;
    const at = 16 * (first + right + width * (up + height * back));
    for (let c = 0; c < 4; c++) {
      const a1 = at + 4 + 3 * c;
      light[c]! += weight * (from[at + c]! + from[a1]! * x + from[a1 + 1]! * y + from[a1 + 2]! * z);
    }
  }
  for (let c = 0; c < 4; c++) light[c] = Math.max(0, light[c]!);
}
