import type { Detail, LatheShape, Vec2 } from '../kit/shapes.ts';
import { offLine } from './offLine.ts';
import { simplify } from './simplify.ts';
import type { Writer } from './writer.ts';

/** A place of the profile with its normal; two follow each other at a crease. */
interface Ring {
  readonly radius: number;
  readonly height: number;
  readonly nr: number;
  readonly nh: number;
}

/**
 * A surface of revolution, open where its profile does not end on the axis or in its own beginning. The normal looks to the
 * right of the profile's direction. Fewer segments further off; far away also fewer points of the profile.
 */
export function addLathe(writer: Writer, shape: LatheShape, level: Detail): void {
  const { profile, creases } = reduced(shape, level);
  if (profile.length < 2) return;
  const widest = Math.max(...profile.map(([radius]) => radius));
  const segments = segmentsAt(shape.segments, level, widest);
  writer.paint(shape.role);
  for (const [low, high] of bands(profile, creases)) {
    const a = addRing(writer, shape, low, segments);
    const b = addRing(writer, shape, high, segments);
    // A ring on the axis is a single vertex.
    const onA = isPoint(low) ? 0 : 1;
    const onB = isPoint(high) ? 0 : 1;
    for (let i = 0; i < segments; i++) {
      const next = (i + 1) % segments;
      writer.quad(a + onA * i, a + onA * next, b + onB * next, b + onB * i);
    }
  }
}

function isPoint(ring: Ring): boolean {
  return ring.radius < 1e-6;
}

/** Returns the first vertex of the ring; the others follow it. A wheel's (axis z) first vertex is below: it stands on a corner. */
function addRing(writer: Writer, shape: LatheShape, ring: Ring, segments: number): number {
  const point = isPoint(ring);
  const count = point ? 1 : segments;
  const nr = count === 1 ? 0 : ring.nr;
  const nh = count === 1 ? Math.sign(ring.nh) : ring.nh;
  const { radius, height: h } = ring;
  const [x, y, z] = shape.at;
  let first = -1;
  for (let i = 0; i < count; i++) {
    const angle = (2 * Math.PI * i) / count;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const a = radius * cos;
    const b = radius * sin;
    let id: number;
    if (shape.axis === 'x') id = writer.vertex(h + x, a + y, b + z, nh, nr * cos, nr * sin);
    else if (shape.axis === 'y') id = writer.vertex(a + x, h + y, b + z, nr * cos, nh, nr * sin);
    else id = writer.vertex(b + x, a + y, h + z, nr * sin, nr * cos, nh);
    if (first < 0) first = id;
  }
  return first;
}

/** Multiples of 4 keep the full width and height of a circle; far away a small wheel needs no more than 8. */
function segmentsAt(wanted: number, level: Detail, radius: number): number {
  const most =
    level === 0 ? wanted : level === 1 ? (radius < 0.12 ? 8 : 16) : radius < 0.3 ? 8 : 10;
  return Math.max(3, Math.min(Math.round(wanted), most));
}

/** The intervals of the profile, each with a lower and an upper ring; smooth where there is no crease. */
function bands(
  profile: readonly Vec2[],
  creases: ReadonlySet<number>,
): readonly (readonly [Ring, Ring])[] {
  const last = profile.length - 1;
  const flat: Vec2[] = [];
  for (let i = 0; i < last; i++) {
    const dr = profile[i + 1]![0] - profile[i]![0];
    const dh = profile[i + 1]![1] - profile[i]![1];
    const length = Math.hypot(dr, dh) || 1;
    flat.push([dh / length, -dr / length]);
  }
  const [first, end] = [profile[0]!, profile[last]!];
  const closed = Math.hypot(first[0] - end[0], first[1] - end[1]) < 1e-6;
  const sharpSeam = !closed || creases.has(0) || creases.has(last);
  const ring = (point: number, interval: number): Ring => {
    const own = flat[interval]!;
    const beside = point === interval ? interval - 1 : interval + 1;
    const seam = beside < 0 || beside >= last;
    const sharp = seam ? sharpSeam : creases.has(point);
    const other = sharp ? own : flat[(beside + last) % last]!;
    const [radius, height] = profile[point]!;
    return { radius, height, nr: own[0] + other[0], nh: own[1] + other[1] };
  };
  return flat.map((_, i) => [ring(i, i), ring(i + 1, i)] as const);
}

function reduced(
  shape: LatheShape,
  level: Detail,
): { profile: readonly Vec2[]; creases: ReadonlySet<number> } {
  const creases = new Set(shape.creases ?? []);
  if (level === 0) return { profile: shape.profile, creases };
  const size = Math.max(...shape.profile.map(([radius]) => radius));
  const tolerance = (level === 1 ? 0.012 : 0.045) * size;
  const kept = simplify(shape.profile.length, tolerance, (i, a, b) =>
    offLine(shape.profile[i]!, shape.profile[a]!, shape.profile[b]!),
  );
  return {
    profile: kept.map((i) => shape.profile[i]!),
    creases: new Set(kept.flatMap((from, to) => (creases.has(from) ? [to] : []))),
  };
}
