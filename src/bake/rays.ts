import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH, SAH } from 'three-mesh-bvh';
import type { Triangles } from './carTriangles.ts';

/** 32-bit words of a node in the tree's buffer: its box, its second child or first triangle, its axis or how many triangles. */
const words = 8;
const leafMark = 0xffff;

/**
 * Rays against triangles. The tree is built by three-mesh-bvh; it is walked here, over the tree's own buffer, since a bake casts
 * millions of rays and must not make an object for each.
 */
export class Rays {
  /** Of the last hit: distance, and number of the triangle in the order of `material` and `normal`. */
  distance = 0;
  triangle = -1;
  readonly material: Uint16Array;
  /** Unit normals, x, y, z in turn. */
  readonly normal: Float32Array;
  /** One corner and two edges, nine numbers each. */
  private readonly corner: Float32Array;
  private readonly boxes: Float32Array;
  private readonly whole: Uint32Array;
  private readonly halves: Uint16Array;
  private readonly stack = new Uint32Array(128);

  constructor({ position, material }: Triangles) {
    const count = material.length;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(position, 3));
    geometry.setIndex(
      new BufferAttribute(
        Uint32Array.from({ length: 3 * count }, (_, i) => i),
        1,
      ),
    );
    const tree = new MeshBVH(geometry, { strategy: SAH, targetLeafSize: 4 });
    const root = MeshBVH.serialize(tree, { cloneBuffers: false }).roots[0]!;
    this.boxes = new Float32Array(root);
    this.whole = new Uint32Array(root);
    this.halves = new Uint16Array(root);
    this.material = new Uint16Array(count);
    this.normal = new Float32Array(3 * count);
    this.corner = new Float32Array(9 * count);
    const order = geometry.index!.array;
    for (let t = 0; t < count; t++) this.take(t, order[3 * t]! / 3, position, material);
  }

  /** Finds the first triangle that a ray meets before `far`; `except` is not looked at. */
  first(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
    except = -1,
  ): boolean {
    const { boxes, whole, halves, stack } = this;
    const [ix, iy, iz] = [1 / dx, 1 / dy, 1 / dz];
    this.distance = far;
    this.triangle = -1;
    let depth = 0;
    stack[depth++] = 0;
    while (depth > 0) {
      const node = stack[--depth]!;
      if (entry(boxes, node, x, y, z, ix, iy, iz) >= this.distance) continue;
      if (halves[2 * node + 15] === leafMark) {
        const from = whole[node + 6]!;
        const count = halves[2 * node + 14]!;
        for (let t = from; t < from + count; t++) {
          if (t !== except) this.meet(t, x, y, z, dx, dy, dz);
        }
        continue;
      }
      const left = node + words;
      const right = node + whole[node + 6]! * words;
      const axis = whole[node + 7]!;
      const along = axis === 0 ? dx : axis === 1 ? dy : dz;
      // The nearer child last, so that it is taken first.
      stack[depth++] = along >= 0 ? right : left;
      stack[depth++] = along >= 0 ? left : right;
    }
    return this.triangle >= 0;
  }

  private take(t: number, from: number, position: Float32Array, material: Uint16Array): void {
    this.material[t] = material[from]!;
    const c = 9 * t;
    for (let k = 0; k < 3; k++) {
      const p = position[9 * from + k]!;
      this.corner[c + k] = p;
      this.corner[c + 3 + k] = position[9 * from + 3 + k]! - p;
      this.corner[c + 6 + k] = position[9 * from + 6 + k]! - p;
    }
    const edge = (k: number) => this.corner[c + 3 + k]!;
    const x = edge(1) * edge(5) - edge(2) * edge(4);
    const y = edge(2) * edge(3) - edge(0) * edge(5);
    const z = edge(0) * edge(4) - edge(1) * edge(3);
    const length = Math.hypot(x, y, z) || 1;
    this.normal[3 * t] = x / length;
    this.normal[3 * t + 1] = y / length;
    this.normal[3 * t + 2] = z / length;
  }

  /** Möller and Trumbore's test, both sides. */
  private meet(
    t: number,
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
  ): void {
    const { corner } = this;
    const c = 9 * t;
    const ax = corner[c + 3]!;
    const ay = corner[c + 4]!;
    const az = corner[c + 5]!;
    const bx = corner[c + 6]!;
    const by = corner[c + 7]!;
    const bz = corner[c + 8]!;
    const px = dy * bz - dz * by;
    const py = dz * bx - dx * bz;
    const pz = dx * by - dy * bx;
    const det = ax * px + ay * py + az * pz;
    if (Math.abs(det) < 1e-12) return;
    const inverse = 1 / det;
    const sx = x - corner[c]!;
    const sy = y - corner[c + 1]!;
    const sz = z - corner[c + 2]!;
    const u = (sx * px + sy * py + sz * pz) * inverse;
    if (u < 0 || u > 1) return;
    const qx = sy * az - sz * ay;
    const qy = sz * ax - sx * az;
    const qz = sx * ay - sy * ax;
    const v = (dx * qx + dy * qy + dz * qz) * inverse;
    if (v < 0 || u + v > 1) return;
    const distance = (bx * qx + by * qy + bz * qz) * inverse;
    if (distance <= 1e-5 || distance >= this.distance) return;
    this.distance = distance;
    this.triangle = t;
  }
}

/** Where a ray enters a node's box; infinity if it misses. */
function entry(
  boxes: Float32Array,
  node: number,
  x: number,
  y: number,
  z: number,
  ix: number,
  iy: number,
  iz: number,
): number {
  const a = (boxes[node]! - x) * ix;
  const b = (boxes[node + 3]! - x) * ix;
  let near = a < b ? a : b;
  let far = a < b ? b : a;
  const c = (boxes[node + 1]! - y) * iy;
  const d = (boxes[node + 4]! - y) * iy;
  if (c < d) {
    if (c > near) near = c;
    if (d < far) far = d;
  } else {
    if (d > near) near = d;
    if (c < far) far = c;
  }
  const e = (boxes[node + 2]! - z) * iz;
  const f = (boxes[node + 5]! - z) * iz;
  if (e < f) {
    if (e > near) near = e;
    if (f < far) far = f;
  } else {
    if (f > near) near = f;
    if (e < far) far = e;
  }
  // A hair wider: a flat box has no inside.
  return near > far * 1.0000004 + 1e-7 || far < 0 ? Infinity : near;
}
