import type { Corridor } from './corridor.ts';
import { groundLines } from './groundLines.ts';
import type { LandBuffer } from './landBuffer.ts';
import { relief } from './relief.ts';

/**
 * The whole land as one grid, ballast beds included, so that there is no seam anywhere: lines close together across the
 * tracks and along the trains, wider and wider outwards; the beds first, then the open land. `step` is the spacing along
 * the trains, m.
 */
export function groundMesh(corridor: Corridor, step: number): LandBuffer {
  const { xs, zs, bed } = groundLines(corridor, step);
  const position = new Float32Array(xs.length * zs.length * 3);
  const normal = new Float32Array(position.length);
  let k = 0;
  for (const z of zs) {
    for (const x of xs) {
      position[k] = x;
      position[k + 1] = relief(x, z, corridor);
      position[k + 2] = z;
      writeNormal(normal, k, x, z, corridor);
      k += 3;
    }
  }
  const index = new Uint32Array((xs.length - 1) * (zs.length - 1) * 6);
  const isBed = (row: number) => {
    const z = ((zs[row] ?? 0) + (zs[row + 1] ?? 0)) / 2;
    return z > (corridor.tracks[0] ?? 0) - bed && z < (corridor.tracks.at(-1) ?? 0) + bed;
  };
  const rows = Array.from({ length: zs.length - 1 }, (_, row) => row);
  const beds = rows.filter(isBed);
  let i = 0;
  for (const row of [...beds, ...rows.filter((each) => !isBed(each))]) {
    for (let column = 0; column + 1 < xs.length; column++) {
      const a = row * xs.length + column;
      const c = a + xs.length;
      index[i++] = a;
      index[i++] = c;
      index[i++] = a + 1;
      index[i++] = a + 1;
      index[i++] = c;
      index[i++] = c + 1;
    }
  }
  return { position, normal, index, first: beds.length * (xs.length - 1) * 6 };
}

/** Surface normal from differences of the height; a wider base far away, where the grid is coarse. */
function writeNormal(out: Float32Array, k: number, x: number, z: number, corridor: Corridor) {
  const first = corridor.tracks[0] ?? 0;
  const e = 0.12 + 0.02 * Math.max(0, Math.abs(z - first) - 30);
  const dx = (relief(x + e, z, corridor) - relief(x - e, z, corridor)) / (2 * e);
  const dz = (relief(x, z + e, corridor) - relief(x, z - e, corridor)) / (2 * e);
  const length = Math.hypot(dx, 1, dz);
  out[k] = -dx / length;
  out[k + 1] = 1 / length;
  out[k + 2] = -dz / length;
}
