import type { Vec3 } from '../../kit/shapes.ts';
import { type Card, foliageUv, type Stem, type TreeKind, type TreeShape } from './foliage.ts';
import type { LandBuffer } from './landBuffer.ts';
import type { Tree } from './woods.ts';

/** Sides of a stem; from 20 m away five look round. */
const stemSides = 5;

/**
 * Trees merged into one buffer in scene space. Those nearer to the tracks than `fine` (m) are built card by card; the
 * others are two crossed pictures of the whole tree. Normals point out of the crown, so that it is lit as one round thing.
 */
export function treeMesh(
  trees: readonly Tree[],
  shapes: Readonly<Record<TreeKind, TreeShape>>,
  fine: number,
): LandBuffer {
  let quads = 0;
  for (const tree of trees) {
    const shape = shapes[tree.kind];
    quads += tree.away < fine ? shape.cards.length + shape.stems.length * stemSides : 2;
  }
  const out: Writer = {
    position: new Float32Array(quads * 12),
    normal: new Float32Array(quads * 12),
    colour: new Float32Array(quads * 12),
    uv: new Float32Array(quads * 8),
    index: new Uint32Array(quads * 6),
    quads: 0,
  };
  for (const tree of trees) {
    const shape = shapes[tree.kind];
    if (tree.away < fine) {
      for (const card of shape.cards) writeCard(out, tree, card, shape.heart, tree.tint);
      for (const stem of shape.stems) writeStem(out, tree, stem);
    } else {
      for (const card of pictures(tree.kind)) writeCard(out, tree, card, shape.heart, tree.tint);
    }
  }
  return out;
}

interface Writer extends LandBuffer {
  readonly colour: Float32Array;
  readonly uv: Float32Array;
  quads: number;
}

/** Two crossed pictures; a picture is half as wide as high, a bush's as wide as high. */
function pictures(kind: TreeKind): readonly Card[] {
  const w = kind === 'bush' ? 0.5 : 0.25;
  return [
    { at: [0, 0.5, 0], right: [w, 0, 0], up: [0, 0.5, 0], cell: kind, shade: 1 },
    { at: [0, 0.5, 0], right: [0, 0, w], up: [0, 0.5, 0], cell: kind, shade: 0.96 },
  ];
}

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

function writeCard(out: Writer, tree: Tree, card: Card, heart: number, tint: Vec3): void {
  const [u0, v0, u1, v1] = foliageUv[card.cell];
  const { at, right, up } = card;
  for (const [i, [a, b]] of corners.entries()) {
    const local: Vec3 = [
      at[0] + right[0] * a + up[0] * b,
      at[1] + right[1] * a + up[1] * b,
      at[2] + right[2] * a + up[2] * b,
    ];
    const normal: Vec3 = [local[0] * 3.4, (local[1] - heart) * 1.1 + 0.28, local[2] * 3.4];
    const k = out.quads * 4 + i;
    writeVertex(out, k, tree, local, normal);
    out.colour.set([tint[0] * card.shade, tint[1] * card.shade, tint[2] * card.shade], k * 3);
    out.uv.set([a < 0 ? u0 : u1, b < 0 ? v0 : v1], k * 2);
  }
  closeQuad(out);
}

function writeStem(out: Writer, tree: Tree, stem: Stem): void {
  const [u0, v0, u1, v1] = foliageUv[stem.cell];
  for (let side = 0; side < stemSides; side++) {
    for (const [i, [a, b]] of corners.entries()) {
      const angle = ((side + (a < 0 ? 0 : 1)) / stemSides) * Math.PI * 2;
      const end = b < 0 ? stem.foot : stem.tip;
      const radius = b < 0 ? stem.thick : stem.thin;
      const [c, s] = [Math.cos(angle), -Math.sin(angle)];
      const k = out.quads * 4 + i;
      writeVertex(out, k, tree, [end[0] + c * radius, end[1], end[2] + s * radius], [c, 0.1, s]);
      out.colour.set([1, 1, 1], k * 3);
      out.uv.set([a < 0 ? u0 : u1, b < 0 ? v0 : v1], k * 2);
    }
    closeQuad(out);
  }
}

function writeVertex(out: Writer, k: number, tree: Tree, local: Vec3, normal: Vec3): void {
  const c = Math.cos(tree.turn);
  const s = Math.sin(tree.turn);
  const wide = tree.height;
  out.position[k * 3] = tree.x + (local[0] * c + local[2] * s) * wide;
  out.position[k * 3 + 1] = tree.y + local[1] * tree.height;
  out.position[k * 3 + 2] = tree.z + (local[2] * c - local[0] * s) * wide;
  const length = Math.hypot(normal[0], normal[1], normal[2]) || 1;
  out.normal[k * 3] = (normal[0] * c + normal[2] * s) / length;
  out.normal[k * 3 + 1] = normal[1] / length;
  out.normal[k * 3 + 2] = (normal[2] * c - normal[0] * s) / length;
}

function closeQuad(out: Writer): void {
  const k = out.quads * 4;
  out.index.set([k, k + 1, k + 2, k, k + 2, k + 3], out.quads * 6);
  out.quads += 1;
}
