import type { SightBlock } from './sightBlocks.ts';

/** A full turn in this many looks, and at these heights, degrees: what a picture of the walk shows, a little coarser below. */
export const turns = 72;
export const heights: readonly number[] = [-44, -34, -26, -19, -13, -8, -3, 3, 10];

/** What is farther counts as this far, m. */
const farthest = 30;

/** Per look (its turn × heights + its height) how far one sees, and the index of the block seen; −1 for none. */
export interface Panorama {
  /** Whence: x, y, z. */
  readonly at: readonly [number, number, number];
  readonly far: Float32Array;
  readonly seen: Int16Array;
}

/** What is seen from a point, all round. */
export function lookRound(
  blocks: readonly SightBlock[],
  x: number,
  y: number,
  z: number,
): Panorama {
  const far = new Float32Array(turns * heights.length).fill(farthest);
  const seen = new Int16Array(far.length).fill(-1);
  const ways = heights.map((height) => {
    const angle = (height * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
  blocks.forEach((block, b) => {
    const { cos, sin, box } = block;
    const { min, max } = box;
    // Into the block's own axes: the turn is about y, from z to x.
    const [dx, dz] = [x - block.x, z - block.z];
    const [px, py, pz] = [cos * dx - sin * dz, y, sin * dx + cos * dz];
    for (let turn = 0; turn < turns; turn++) {
      const yaw = (turn * 2 * Math.PI) / turns;
      const [cx, cz] = [Math.cos(yaw), Math.sin(yaw)];
      const [ux, uz] = [cos * cx - sin * cz, sin * cx + cos * cz];
      const into = span(px, ux, min[0], max[0], pz, uz, min[2], max[2]);
      if (into.to < into.from) continue;
      for (let h = 0; h < ways.length; h++) {
        const [flat, up] = ways[h]!;
        const look = turn * ways.length + h;
        const at = enter(into.from / flat, into.to / flat, py, up, min[1], max[1]);
        if (at >= far[look]!) continue;
        far[look] = at;
        seen[look] = b;
      }
    }
  });
  return { at: [x, y, z], far, seen };
}

const into = { from: 0, to: 0 };

/** Where a level look goes through a rectangle: from and to, m; to < from where it misses. One object for all answers. */
function span(
  px: number,
  ux: number,
  x0: number,
  x1: number,
  pz: number,
  uz: number,
  z0: number,
  z1: number,
): { readonly from: number; readonly to: number } {
  const [ax, bx] = [(x0 - px) / (ux || 1e-9), (x1 - px) / (ux || 1e-9)];
  const [az, bz] = [(z0 - pz) / (uz || 1e-9), (z1 - pz) / (uz || 1e-9)];
  into.from = Math.max(0, Math.min(ax, bx), Math.min(az, bz));
  into.to = Math.min(Math.max(ax, bx), Math.max(az, bz));
  return into;
}

/** How far along a look meets the block's height within the rectangle; Infinity where it goes over or under it. */
function enter(from: number, to: number, y: number, up: number, y0: number, y1: number): number {
  const [a, b] = [(y0 - y) / (up || 1e-9), (y1 - y) / (up || 1e-9)];
  const near = Math.max(from, Math.min(a, b));
  return near <= Math.min(to, Math.max(a, b)) ? near : Infinity;
}
