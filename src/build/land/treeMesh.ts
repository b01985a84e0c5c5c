import type { Vec3 } from '../../kit/shapes.ts';
import { crownLight } from './crownLight.ts';
import { type Card, foliageUv, type Stem, type TreeKind, type TreeShape } from './foliage.ts';
import type { LandBuffer } from './landBuffer.ts';
import type { Tree } from './woods.ts';

/** Colours of leaves are dark: in the buffer they are so many times lighter, or their steps would show in bytes. */
export const leafGain = 3;

/** Sides of a stem; from 20 m away five look round. */
const stemSides = 5;

/**
 * Trees merged into one buffer in scene space, built card by card. Normals point out of the crown, so that it is lit as one
 * round thing.
 */
export function treeMesh(
  trees: readonly Tree[],
  shapes: Readonly<Record<TreeKind, TreeShape>>,
): LandBuffer {
  let quads = 0;
  for (const { kind } of trees)
    quads += shapes[kind].cards.length + shapes[kind].stems.length * stemSides;
  const out: Writer = {
    position: new Float32Array(quads * 12),
    normal: new Float32Array(quads * 12),
    colour: new Float32Array(quads * 12),
    uv: new Float32Array(quads * 8),
    index: new Uint32Array(quads * 6),
    quads: 0,
  };
  const shades = new Map<TreeKind, Float32Array>();
  for (const tree of trees) {
    const shape = shapes[tree.kind];
    const shade = shades.get(tree.kind) ?? cornerShades(shape.cards);
    shades.set(tree.kind, shade);
    shape.cards.forEach((card, n) => {
      writeCard(out, tree, card, shape.heart, shade, n * 4);
    });
    for (const stem of shape.stems) writeStem(out, tree, stem);
  }
  return out;
}

interface Writer extends LandBuffer {
  readonly colour: Float32Array;
  readonly uv: Float32Array;
  quads: number;
}

/** A red of 1 is bark's. */
const lightest = 0.95;
const plain: Vec3 = [1, 1, 1];

/** Corners of a quad, counter-clockwise: signs along its right and its up. */
const cornerX = [-1, 1, 1, -1] as const;
const cornerY = [-1, -1, 1, 1] as const;

/** Light at each card's four corners, the same for all trees of a kind. */
function cornerShades(cards: readonly Card[]): Float32Array {
  const light = crownLight(cards);
  const shades = new Float32Array(cards.length * 4);
  cards.forEach(({ at, right, up, shade }, n) => {
    for (let i = 0; i < 4; i++) {
      const a = cornerX[i] ?? 1;
      const b = cornerY[i] ?? 1;
      const corner = (axis: 0 | 1 | 2) => at[axis] + right[axis] * a + up[axis] * b;
      shades[n * 4 + i] = leafGain * shade * light(corner(0), corner(1), corner(2));
    }
  });
  return shades;
}

function writeCard(
  out: Writer,
  tree: Tree,
  card: Card,
  heart: number,
  shades: Float32Array,
  first: number,
): void {
  const [u0, v0, u1, v1] = foliageUv[card.cell];
  const { at, right, up } = card;
  const { tint } = tree;
  // A card's own face sets it off from its neighbours in what is lit as one round crown.
  let fx = right[1] * up[2] - right[2] * up[1];
  let fy = right[2] * up[0] - right[0] * up[2];
  let fz = right[0] * up[1] - right[1] * up[0];
  const own =
    (0.12 / (Math.hypot(fx, fy, fz) || 1)) * (fx * at[0] + fz * at[2] + 0.04 * fy < 0 ? -1 : 1);
  fx *= own;
  fy *= own;
  fz *= own;
  for (let i = 0; i < 4; i++) {
    const a = cornerX[i] ?? 1;
    const b = cornerY[i] ?? 1;
    const x = at[0] + right[0] * a + up[0] * b;
    const y = at[1] + right[1] * a + up[1] * b;
    const z = at[2] + right[2] * a + up[2] * b;
    const k = out.quads * 4 + i;
    writePoint(out, k, tree, x, y, z);
    writeNormal(out, k, tree, x * 3.4 + fx, (y - heart) * 1.1 + 0.28 + fy, z * 3.4 + fz);
    const shade = shades[first + i] ?? 1;
    for (let part = 0; part < 3; part++)
      out.colour[k * 3 + part] = Math.min(lightest, (tint[part] ?? 0) * shade);
    out.uv[k * 2] = a < 0 ? u0 : u1;
    out.uv[k * 2 + 1] = b < 0 ? v0 : v1;
  }
  closeQuad(out);
}

function writeStem(out: Writer, tree: Tree, stem: Stem): void {
  const [u0, v0, u1, v1] = foliageUv[stem.cell];
  for (let side = 0; side < stemSides; side++) {
    for (let i = 0; i < 4; i++) {
      const a = cornerX[i] ?? 1;
      const b = cornerY[i] ?? 1;
      const angle = ((side + (a < 0 ? 0 : 1)) / stemSides) * Math.PI * 2;
      const end = b < 0 ? stem.foot : stem.tip;
      const radius = b < 0 ? stem.thick : stem.thin;
      const c = Math.cos(angle);
      const s = -Math.sin(angle);
      const k = out.quads * 4 + i;
      writePoint(out, k, tree, end[0] + c * radius, end[1], end[2] + s * radius);
      writeNormal(out, k, tree, c, 0.1, s);
      out.colour.set(stem.tone ?? plain, k * 3);
      out.uv[k * 2] = a < 0 ? u0 : u1;
      out.uv[k * 2 + 1] = b < 0 ? v0 : v1;
    }
    closeQuad(out);
  }
}

/** Plain numbers in, nothing allocated: this runs for some hundred thousand vertices while the page starts. */
function writePoint(out: Writer, k: number, tree: Tree, x: number, y: number, z: number): void {
  const c = Math.cos(tree.turn);
  const s = Math.sin(tree.turn);
  out.position[k * 3] = tree.x + (x * c + z * s) * tree.height;
  out.position[k * 3 + 1] = tree.y + y * tree.height;
  out.position[k * 3 + 2] = tree.z + (z * c - x * s) * tree.height;
}

function writeNormal(out: Writer, k: number, tree: Tree, x: number, y: number, z: number): void {
  const c = Math.cos(tree.turn);
  const s = Math.sin(tree.turn);
  const scale = 1 / (Math.sqrt(x * x + y * y + z * z) || 1);
  out.normal[k * 3] = (x * c + z * s) * scale;
  out.normal[k * 3 + 1] = y * scale;
  out.normal[k * 3 + 2] = (z * c - x * s) * scale;
}

function closeQuad(out: Writer): void {
  const k = out.quads * 4;
  const at = out.quads * 6;
  out.index[at] = k;
  out.index[at + 1] = k + 1;
  out.index[at + 2] = k + 2;
  out.index[at + 3] = k;
  out.index[at + 4] = k + 2;
  out.index[at + 5] = k + 3;
  out.quads += 1;
}
