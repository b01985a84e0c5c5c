import type { Vec3 } from '../../kit/shapes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import { closestPoint, type FullSolid } from './closestPoint.ts';
import { solidBox } from './solidBox.ts';
import { solidsOf } from './solidsOf.ts';
import { sweepNearest, type Voxels } from './sweepNearest.ts';

/** Edge of a voxel that is aimed at, m. */
const voxel = 0.0625;
/** Distance that is stored as 255, m. */
const farthest = 0.5;
/** The field reaches this far into floor, walls and ceiling, m. */
const margin = 0.05;
/** Voxels that one step of the generator visits at most, about. */
const stepSize = 6000;

/**
 * Distance from each place of a car's inside to the nearest solid, a byte a voxel (255 = 0.5 m and more; 0 in a solid), x
 * fastest, then y, then z. A voxel's value holds in its middle; `origin` is the volume's least corner and `size` its edges, m,
 * car-local: the texture coordinate of p is (p − origin) / size.
 */
export interface DistanceField {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly origin: Vec3;
  readonly size: Vec3;
  readonly data: Uint8Array;
}

/**
 * The distance field of a car, for its contact shade and the sun's soft shadows. Exact in the voxels beside a solid; further
 * off the nearest places are handed from voxel to voxel along the axes in turn, which errs by 2 cm at most, and only where it
 * does not matter. A step of the generator takes a fraction of a millisecond.
 */
export function* distanceField(plan: InsidePlan): Generator<void, DistanceField> {
  const crown = plan.rooms.reduce((top, room) => Math.max(top, room.crown), plan.floor + 2.5);
  const origin: Vec3 = [0, plan.floor - margin, -plan.half - margin];
  const size: Vec3 = [plan.length, crown - plan.floor + 2 * margin, 2 * (plan.half + margin)];
  const [width, height, depth] = size.map((edge) =>
    Math.max(1, Math.ceil(edge / voxel - 1e-6)),
  ) as [number, number, number];
  const count = width * height * depth;
  const work: Voxels = {
    width,
    height,
    depth,
    origin,
    step: [size[0] / width, size[1] / height, size[2] / depth],
    squared: new Float32Array(count).fill(Infinity),
    place: new Float32Array(count * 3),
  };
  yield;
  const solids = yield* solidsOf(plan.placed);
  let visited = 0;
  for (const solid of solids) {
    if (solid.kind === 'dots') visited += 8 * addDots(work, solid.places);
    else {
      for (const voxels of slices(work, solid)) {
        visited += voxels;
        if (visited < stepSize) continue;
        visited = 0;
        yield;
      }
    }
  }
  // Twice along x and y: what comes from aside after z would else be lost.
  for (const axis of [0, 1, 2, 0, 1] as const) yield* sweepNearest(work, axis, farthest);
  const data = new Uint8Array(count);
  for (let v = 0; v < count; v++) {
    data[v] = Math.min(255, Math.round((255 / farthest) * Math.sqrt(work.squared[v]!)));
    if (v % 60000 === 0) yield;
  }
  return { width, height, depth, origin, size, data };
}

const p = new Float64Array(3);
const bounds = new Float64Array(6);

/** Measures the voxels in and right beside a solid, slice by slice across the car; gives how many each slice had. */
function* slices(work: Voxels, solid: FullSolid): Generator<number> {
  const { width, height, depth, origin, step } = work;
  solidBox(solid, bounds);
  const first = (k: 0 | 1 | 2) => Math.max(0, Math.ceil((bounds[k]! - origin[k]) / step[k] - 1.55));
  const last = (k: 0 | 1 | 2, most: number) =>
    Math.min(most - 1, Math.floor((bounds[k + 3]! - origin[k]) / step[k] + 0.55));
  const [i0, i1] = [first(0), last(0, width)];
  const [j0, j1] = [first(1), last(1, height)];
  const [k0, k1] = [first(2), last(2, depth)];
  if (i1 < i0 || j1 < j0) return;
  for (let k = k0; k <= k1; k++) {
    const z = origin[2] + (k + 0.5) * step[2];
    for (let j = j0; j <= j1; j++) {
      const y = origin[1] + (j + 0.5) * step[1];
      const row = (k * height + j) * width;
      if (solid.kind === 'box') boxRow(work, solid, row, i0, i1, y, z);
      else {
        for (let i = i0; i <= i1; i++) {
          if (work.squared[row + i] === 0) continue;
          const x = origin[0] + (i + 0.5) * step[0];
          p[0] = x;
          p[1] = y;
          p[2] = z;
          closestPoint(solid, p);
          offer(work, row + i, x, y, z, p[0]!, p[1]!, p[2]!);
        }
      }
    }
    yield (i1 - i0 + 1) * (j1 - j0 + 1);
  }
}

/** A box's share of one row of voxels: nearly all solids are boxes, so this is written out. */
function boxRow(
  work: Voxels,
  { frame, half }: FullSolid & { readonly kind: 'box' },
  row: number,
  i0: number,
  i1: number,
  y: number,
  z: number,
): void {
  const { squared, place } = work;
  const [ax, ay, az] = frame.x;
  const [bx, by, bz] = frame.y;
  const [cx, cy, cz] = frame.z;
  const [ha, hb, hc] = half;
  const dy = y - frame.at[1];
  const dz = z - frame.at[2];
  const a0 = dy * ay + dz * az;
  const b0 = dy * by + dz * bz;
  const c0 = dy * cy + dz * cz;
  for (let i = i0; i <= i1; i++) {
    const v = row + i;
    const known = squared[v]!;
    if (known === 0) continue;
    const x = work.origin[0] + (i + 0.5) * work.step[0];
    const dx = x - frame.at[0];
    const a = a0 + dx * ax;
    const b = b0 + dx * bx;
    const c = c0 + dx * cx;
    // How far the place lies out of the box along each of its axes.
    const ga = a > ha ? a - ha : a < -ha ? a + ha : 0;
    const gb = b > hb ? b - hb : b < -hb ? b + hb : 0;
    const gc = c > hc ? c - hc : c < -hc ? c + hc : 0;
    const square = ga * ga + gb * gb + gc * gc;
    if (square >= known) continue;
    squared[v] = square;
    place[3 * v] = x - ga * ax - gb * bx - gc * cx;
    place[3 * v + 1] = y - ga * ay - gb * by - gc * cy;
    place[3 * v + 2] = z - ga * az - gb * bz - gc * cz;
  }
}

/** Measures the eight voxels around each dot; gives how many dots there were. */
function addDots(work: Voxels, places: readonly number[]): number {
  const { width, height, depth, origin, step } = work;
  for (let n = 0; n < places.length; n += 3) {
    const [a, b, c] = [places[n]!, places[n + 1]!, places[n + 2]!];
    const i0 = Math.floor((a - origin[0]) / step[0] - 0.5);
    const j0 = Math.floor((b - origin[1]) / step[1] - 0.5);
    const k0 = Math.floor((c - origin[2]) / step[2] - 0.5);
    for (let k = Math.max(0, k0); k <= Math.min(depth - 1, k0 + 1); k++) {
      for (let j = Math.max(0, j0); j <= Math.min(height - 1, j0 + 1); j++) {
        for (let i = Math.max(0, i0); i <= Math.min(width - 1, i0 + 1); i++) {
          const x = origin[0] + (i + 0.5) * step[0];
          const y = origin[1] + (j + 0.5) * step[1];
          const z = origin[2] + (k + 0.5) * step[2];
          offer(work, (k * height + j) * width + i, x, y, z, a, b, c);
        }
      }
    }
  }
  return places.length / 3;
}

/** Takes (a, b, c) as voxel v's nearest place if it is nearer than the one known; (x, y, z) is the voxel's middle. */
function offer(
  { squared, place }: Voxels,
  v: number,
  x: number,
  y: number,
  z: number,
  a: number,
  b: number,
  c: number,
): void {
  const square = (a - x) * (a - x) + (b - y) * (b - y) + (c - z) * (c - z);
  if (square >= squared[v]!) return;
  squared[v] = square;
  place[3 * v] = a;
  place[3 * v + 1] = b;
  place[3 * v + 2] = c;
}
