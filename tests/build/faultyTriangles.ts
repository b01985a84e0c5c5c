import type { Buffers } from '../../src/build/buffers.ts';

/** What can be wrong with buffers, counted. */
export interface Faults {
  readonly notFinite: number;
  readonly degenerate: number;
  /** Triangles that look against the normals of their corners. */
  readonly inverted: number;
  /** Indices past the last vertex. */
  readonly outside: number;
}

/** Looks at every triangle of the buffers. */
export function faultyTriangles({ position, normal, index }: Buffers): Faults {
  let [degenerate, inverted, outside, notFinite] = [0, 0, 0, 0];
  for (let i = 0; i < position.length; i++) if (!Number.isFinite(position[i])) notFinite += 1;
  for (let t = 0; t < index.length; t += 3) {
    const [i, j, k] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    if (Math.max(i, j, k) >= position.length) outside += 1;
    const ux = position[j]! - position[i]!;
    const uy = position[j + 1]! - position[i + 1]!;
    const uz = position[j + 2]! - position[i + 2]!;
    const vx = position[k]! - position[i]!;
    const vy = position[k + 1]! - position[i + 1]!;
    const vz = position[k + 2]! - position[i + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    if (Math.hypot(x, y, z) / 2 < 1e-10) degenerate += 1;
    const along = (n: number) => x * normal[n]! + y * normal[n + 1]! + z * normal[n + 2]!;
    if (along(i) + along(j) + along(k) < 0) inverted += 1;
  }
  return { notFinite, degenerate, inverted, outside };
}
