import type { Corridor } from './corridor.ts';
import { groundHeight } from './groundHeight.ts';
import type { LandBuffer } from './landBuffer.ts';
import { smoothstep } from './smoothstep.ts';

/** How far from the tracks the belts run, m: from inside the woods up the hills, each a seventh further than the last. */
const distances = Array.from({ length: 17 }, (_, i) => 430 * 1.135 ** i);
/** Height of the forest, m, and length of one tile of its picture. */
export const forestHeight = 21;
export const forestTile = 168;
/** Depth of the skirt below the foot, as a share of the distance: the land's grid is coarser there. */
const skirt = 0.008;
/** The line itself stays open this far on both sides of its middle, m. */
const clearing = 46;
/** Groves on the open side, m from the line: no wood need stand there, and there are gaps between them. */
const groves = [226, 254, 312, 371] as const;
/** Added to `uv.x` of groves, by which the shader knows them; whole tiles. */
export const groveMark = 256;

/**
 * The forest far off: upright strips round the corridor, one behind the other, that stand on the land's mesh, whose spacing along the trains is `step` (m). `uv.x` runs on
 * along the strip, one tile a unit, from `groveMark` in groves; `uv.y` is 0 at the foot and 1 at the tops; a skirt below the foot fills the hollows of coarse land. Normals look back to the line.
 *
 *      ╭───────────╮
 *      │ ═tracks══ │   each belt keeps one distance
 *      ╰───────────╯
 */
export function forestBelts(
  corridor: Corridor,
  step: number,
): LandBuffer & { readonly uv: Float32Array } {
  const heightAt = groundHeight(corridor, step);
  const position: number[] = [];
  const normal: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  [...distances, ...groves].forEach((distance, n) => {
    const grove = n >= distances.length;
    let along = n * 0.37 + (grove ? groveMark : 0);
    let last: Post | null = null;
    for (const post of grove ? open(corridor, distance) : posts(corridor, distance)) {
      if (last) along += Math.hypot(post.x - last.x, post.z - last.z) / forestTile;
      const base = position.length / 3;
      const land = heightAt(post.x, post.z);
      const foot = land - (grove ? 4 : 1);
      for (const [y, up] of [
        [foot - distance * skirt, 0.02],
        [foot, 0],
        [land + forestHeight * stature(post, grove ? n : null) * grown(post, corridor), 1],
      ] as const) {
        position.push(post.x, y, post.z);
        normal.push(post.nx, 0, post.nz);
        uv.push(along, up);
      }
      if (last && isClear(last, corridor) && isClear(post, corridor)) {
        for (const k of [base, base + 1]) index.push(k - 3, k, k + 1, k - 3, k + 1, k - 2);
      }
      last = post;
    }
  });
  return {
    position: new Float32Array(position),
    normal: new Float32Array(normal),
    uv: new Float32Array(uv),
    index: new Uint32Array(index),
  };
}

/** Height at a place in proportion to `forestHeight`: rising and falling; groves go down into the ground between each other. */
function stature({ x, z }: Post, grove: number | null): number {
  const uneven =
    0.82 + 0.17 * Math.sin(x * 0.0131 + z * 0.0087) + 0.13 * Math.sin(x * 0.041 - z * 0.029 + 2);
  if (grove === null) return uneven;
  const here = Math.sin(x * 0.0127 + grove * 2.1) + 0.8 * Math.sin(x * 0.0291 + grove * 3.7);
  return uneven * 0.85 * smoothstep(0.1, 0.55, here) - 0.1;
}

/** Towards the line's clearing the wood grows lower: young trees, where it would end like a wall. */
function grown({ z }: Post, corridor: Corridor): number {
  return smoothstep(clearing * 0.4, clearing * 4, awayFrom(z, corridor));
}

interface Post {
  readonly x: number;
  readonly z: number;
  readonly nx: number;
  readonly nz: number;
}

function isClear({ z }: Post, corridor: Corridor): boolean {
  return awayFrom(z, corridor) > clearing;
}

/** How far from the outermost track, m; negative between the tracks. */
function awayFrom(z: number, { tracks }: Corridor): number {
  return Math.max((tracks[0] ?? 0) - z, z - (tracks[tracks.length - 1] ?? 0));
}

/** Points along the open side, past both ends. */
function open({ tracks, from, to }: Corridor, distance: number): readonly Post[] {
  const z = (tracks[tracks.length - 1] ?? 0) + distance;
  const count = Math.ceil((to - from + 2400) / 24);
  return Array.from({ length: count }, (_, i) => ({ x: to + 1200 - i * 24, z, nx: 0, nz: -1 }));
}

/** Points once round the corridor at a distance, from its tail end, by the side of the sun first. */
function posts(corridor: Corridor, distance: number): readonly Post[] {
  const { tracks, from, to } = corridor;
  const first = tracks[0] ?? 0;
  const last = tracks[tracks.length - 1] ?? 0;
  const step = Math.min(90, 16 + distance * 0.03);
  const list: Post[] = [];
  const side = (z: number, nz: number, a: number, b: number) => {
    const count = Math.ceil(Math.abs(b - a) / step);
    for (let i = 0; i < count; i++) list.push({ x: a + ((b - a) * i) / count, z, nx: 0, nz });
  };
  const bend = (x: number, start: number) => {
    const count = Math.ceil((Math.PI * distance) / step);
    for (let i = 0; i <= count; i++) {
      const angle = start + (Math.PI * i) / count;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      list.push({
        x: x + c * distance,
        z: (s > 0 ? last : first) + s * distance,
        nx: -c,
        nz: -s,
      });
    }
  };
  side(last + distance, -1, to, from);
  bend(from, Math.PI / 2);
  side(first - distance, 1, from, to);
  bend(to, -Math.PI / 2);
  return list;
}
