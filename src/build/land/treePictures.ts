import { foliageUv } from './foliage.ts';
import type { LandBuffer } from './landBuffer.ts';
import type { Tree } from './woods.ts';

/** A buffer of pictures that a shader turns to the eye: `foot` of the tree (x, y, z), `corner` from it (across, up), m. */
export interface PictureBuffer extends LandBuffer {
  readonly colour: Float32Array;
  readonly uv: Float32Array;
  readonly foot: Float32Array;
  readonly corner: Float32Array;
  /**
   * Unit x, z that the picture faces for good; 0, 0 where it turns to the eye; `cardBuilt`, 0 where it stands for a tree that
   * is built card by card as long as the eye is near.
   */
  readonly face: Float32Array;
}

/** Marks a picture of a tree that is built card by card (see `face`). */
export const cardBuilt = 0.01;

/** Corners of a quad, counter-clockwise: across and up. */
const corners = [
  [-1, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
] as const;

/** Nearer to the tracks than this a tree is three pictures through one stem, which do not turn as one passes, m; a bush is round anyway. */
const turning = 150;

/**
 * Trees as pictures, in scene space: far off one each that turns to the eye, nearer three that cross. At rest one picture
 * of each faces along `facing` (unit x, z), towards the sun, so that it throws a whole shadow; the others throw none. A
 * picture is half as wide as high, a bush's as wide as high; every second tree is mirrored. Trees nearer to the tracks than
 * `fine` (m) are built card by card too, for an eye that is near.
 */
export function treePictures(
  trees: readonly Tree[],
  facing: readonly [number, number],
  fine: number,
): PictureBuffer {
  const planes = ({ away, kind }: Tree) =>
    kind !== 'bush' && away >= fine && away < turning ? 3 : 1;
  const quads = trees.reduce((sum, tree) => sum + planes(tree), 0);
  const count = quads * 4;
  const out = {
    position: new Float32Array(count * 3),
    normal: new Float32Array(count * 3),
    colour: new Float32Array(count * 3),
    uv: new Float32Array(count * 2),
    foot: new Float32Array(count * 3),
    corner: new Float32Array(count * 2),
    face: new Float32Array(count * 2),
    index: new Uint32Array(quads * 6),
  };
  const [fx, fz] = facing;
  let n = 0;
  for (const tree of trees) {
    const [u0, v0, u1, v1] = foliageUv[tree.kind];
    const half = tree.height * (tree.kind === 'bush' ? 0.5 : 0.25);
    const crossing = planes(tree);
    for (let plane = 0; plane < crossing; plane++, n++) {
      const mirrored = tree.turn > Math.PI;
      const angle = tree.turn + (plane * Math.PI) / 3;
      corners.forEach(([a, b], i) => {
        const k = n * 4 + i;
        const across = a * half;
        const shown = plane === 0 ? 1 : 0.001;
        out.position.set(
          [
            tree.x + fz * across * shown,
            tree.y + b * tree.height * shown,
            tree.z - fx * across * shown,
          ],
          k * 3,
        );
        out.normal.set([fx, 0, fz], k * 3);
        out.colour.set(tree.tint, k * 3);
        out.uv.set([a < 0 === mirrored ? u1 : u0, b === 0 ? v0 : v1], k * 2);
        out.foot.set([tree.x, tree.y, tree.z], k * 3);
        if (crossing > 1) out.face.set([Math.cos(angle), Math.sin(angle)], k * 2);
        if (tree.away < fine) out.face.set([cardBuilt, 0], k * 2);
        out.corner.set([across, b * tree.height], k * 2);
      });
      out.index.set(
        [0, 1, 2, 0, 2, 3].map((i) => n * 4 + i),
        n * 6,
      );
    }
  }
  return out;
}
