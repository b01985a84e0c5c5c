import type { Mesh } from 'three';

/** Draws the first part of a mesh of quads: whole ones, six indices each. */
export function drawPart({ geometry }: Mesh, share: number): void {
  const all = geometry.index?.count ?? 0;
  geometry.setDrawRange(0, 6 * Math.floor((all / 6) * share));
}
