import { foliageUv } from './foliage.ts';
import type { LandBuffer } from './landBuffer.ts';
import type { Tree } from './woods.ts';

/** A buffer of pictures that a shader turns to the eye: `foot` of the tree (x, y, z), `corner` from it (across, up), m. */
export interface PictureBuffer extends LandBuffer {
  readonly colour: Float32Array;
  readonly uv: Float32Array;
  readonly foot: Float32Array;
  readonly corner: Float32Array;
}

/** Corners of a quad, counter-clockwise: across and up. */
const corners = [
  [-1, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
] as const;

/**
 * Far trees, one picture each, in scene space. At rest the pictures face along `facing` (unit x, z), towards the sun, so that
 * they throw whole shadows. A picture is half as wide as high, a bush's as wide as high; every second tree is mirrored.
 * Trees nearer to the tracks than `fine` (m) are drawn card by card: their pictures throw the shadow only (no corners).
 */
export function treePictures(
  trees: readonly Tree[],
  facing: readonly [number, number],
  fine: number,
): PictureBuffer {
  const count = trees.length * 4;
  const out = {
    position: new Float32Array(count * 3),
    normal: new Float32Array(count * 3),
    colour: new Float32Array(count * 3),
    uv: new Float32Array(count * 2),
    foot: new Float32Array(count * 3),
    corner: new Float32Array(count * 2),
    index: new Uint32Array(trees.length * 6),
  };
  const [fx, fz] = facing;
  trees.forEach((tree, n) => {
    const [u0, v0, u1, v1] = foliageUv[tree.kind];
    const half = tree.height * (tree.kind === 'bush' ? 0.5 : 0.25);
    const mirrored = tree.turn > Math.PI;
    corners.forEach(([a, b], i) => {
      const k = n * 4 + i;
      const across = a * half;
      out.position.set(
        [tree.x + fz * across, tree.y + b * tree.height, tree.z - fx * across],
        k * 3,
      );
      out.normal.set([fx, 0, fz], k * 3);
      out.colour.set(tree.tint, k * 3);
      out.uv.set([a < 0 === mirrored ? u1 : u0, b === 0 ? v0 : v1], k * 2);
      out.foot.set([tree.x, tree.y, tree.z], k * 3);
      if (tree.away >= fine) out.corner.set([across, b * tree.height], k * 2);
    });
    out.index.set(
      [0, 1, 2, 0, 2, 3].map((i) => n * 4 + i),
      n * 6,
    );
  });
  return out;
}
