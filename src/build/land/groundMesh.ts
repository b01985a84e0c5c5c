import type { Corridor } from './corridor.ts';
import type { LandBuffer } from './landBuffer.ts';
import { relief } from './relief.ts';

/** How far the land reaches from the tracks, m. */
const reach = 4200;
/** How far from the outermost tracks ballast, worn earth and the trains' own shade reach at most, m. */
const bed = 13;

/**
 * The whole land as one grid, ballast beds included, so that there is no seam anywhere: lines close together across the
 * tracks and along the trains, wider and wider outwards; the beds first, then the open land. `step` is the spacing along
 * the trains, m.
 */
export function groundMesh(corridor: Corridor, step: number): LandBuffer {
  const xs = alongLines(corridor, step);
  const zs = acrossLines(corridor, step);
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

function alongLines(corridor: Corridor, step: number): number[] {
  const from = corridor.from - 80;
  const to = corridor.to + 80;
  const count = Math.ceil((to - from) / step);
  const lines = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  return [
    ...outwards(step, reach)
      .map((d) => from - d)
      .reverse(),
    ...lines,
    ...outwards(step, reach).map((d) => to + d),
  ];
}

function acrossLines(corridor: Corridor, step: number): number[] {
  const near = [0, 1.4, 1.75, 2.05, 2.44, 2.9];
  const middle: number[] = [];
  for (const track of corridor.tracks) {
    for (const d of near) middle.push(track + d, track - d);
  }
  const first = corridor.tracks[0] ?? 0;
  const last = corridor.tracks[corridor.tracks.length - 1] ?? 0;
  const edge = [3.25, 3.7, 4.2, 4.7, 5.3, 6, 6.8, 7.6, 8.8, 10.4, bed];
  const out = [...edge, ...outwards(step * 0.6, reach).map((d) => bed + d)];
  const lines = [...out.map((d) => first - d), ...middle, ...out.map((d) => last + d)];
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** Distances that grow by a quarter each, from `step` up to `limit`. */
function outwards(step: number, limit: number): number[] {
  const lines: number[] = [];
  for (let d = step, gap = step; ; gap *= 1.25, d += gap) {
    if (d >= limit) return [...lines, limit];
    lines.push(d);
  }
}
