import type { FullSolid } from './closestPoint.ts';

/** Writes the solid's axis-aligned box into `box`: least x, y, z, then greatest. */
export function solidBox(solid: FullSolid, box: Float64Array): void {
  if (solid.kind === 'bar') {
    for (let k = 0; k < 3; k++) {
      box[k] = Math.min(solid.from[k]!, solid.to[k]!) - solid.radius;
      box[k + 3] = Math.max(solid.from[k]!, solid.to[k]!) + solid.radius;
    }
    return;
  }
  const { at, x, y, z } = solid.frame;
  let [hx, hy, hz] = [0, 0, 0];
  if (solid.kind === 'box') [hx, hy, hz] = solid.half;
  else {
    hy = solid.half;
    if (solid.kind === 'cylinder') hx = hz = solid.radius;
    else {
      for (const [u, v] of solid.outline) {
        hx = Math.max(hx, Math.abs(u));
        hz = Math.max(hz, Math.abs(v));
      }
    }
  }
  for (let k = 0; k < 3; k++) {
    const reach = hx * Math.abs(x[k]!) + hy * Math.abs(y[k]!) + hz * Math.abs(z[k]!);
    box[k] = at[k]! - reach;
    box[k + 3] = at[k]! + reach;
  }
}
