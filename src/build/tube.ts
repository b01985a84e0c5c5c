import type { Detail, TubeShape, Vec3 } from '../kit/shapes.ts';
import { offLine } from './offLine.ts';
import { simplify } from './simplify.ts';
import type { Writer } from './writer.ts';

/** A round bar along a path, mitred at its bends and closed at both ends. */
export function addTube(writer: Writer, shape: TubeShape, level: Detail): void {
  const path = reduced(shape, level);
  if (path.length < 2) return;
  const sides = Math.max(3, Math.min(Math.round(shape.sides), level === 0 ? 64 : 4));
  const r = shape.radius;
  writer.paint(shape.role);
  const ways = path.slice(1).map((p, i) => unit(minus(p, path[i]!)));
  let across = anyAcross(ways[0]!);
  let before = -1;
  path.forEach((p, i) => {
    const end = i === 0 || i === path.length - 1;
    const into = ways[Math.max(0, i - 1)]!;
    const out = ways[Math.min(ways.length - 1, i)]!;
    const mitre = unit(plus(into, out));
    const slope = Math.max(0.35, dot(into, mitre));
    const up = cross(into, across);
    const turned = turn(across, into, out);
    const turnedUp = cross(out, turned);
    // The first vertex of the ring; the others follow it.
    let ring = -1;
    const cap: Vec3[] = [];
    for (let k = 0; k < sides; k++) {
      const angle = (2 * Math.PI * k) / sides;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      // The spoke (s), and the spoke after the bend; written out, for tubes have more points than all else.
      const sx = across[0] * cos + up[0] * sin;
      const sy = across[1] * cos + up[1] * sin;
      const sz = across[2] * cos + up[2] * sin;
      // Slid along the incoming bar on to the plane that halves the bend.
      const slide = (-r * (sx * mitre[0] + sy * mitre[1] + sz * mitre[2])) / slope;
      const x = p[0] + (sx * r + into[0] * slide);
      const y = p[1] + (sy * r + into[1] * slide);
      const z = p[2] + (sz * r + into[2] * slide);
      const id = writer.vertex(
        x,
        y,
        z,
        sx + (turned[0] * cos + turnedUp[0] * sin),
        sy + (turned[1] * cos + turnedUp[1] * sin),
        sz + (turned[2] * cos + turnedUp[2] * sin),
      );
      if (k === 0) ring = id;
      if (end) cap.push([x, y, z]);
    }
    if (before >= 0) {
      for (let k = 0; k < sides; k++) {
        const next = (k + 1) % sides;
        writer.quad(before + k, before + next, ring + next, ring + k);
      }
    }
    if (i === 0) addCap(writer, cap, scale(into, -1));
    if (i === path.length - 1) addCap(writer, cap, into);
    before = ring;
    across = turned;
  });
}

function addCap(writer: Writer, ring: readonly Vec3[], n: Vec3): void {
  const ids = ring.map(([x, y, z]) => writer.vertex(x, y, z, n[0], n[1], n[2]));
  for (let k = 1; k + 1 < ids.length; k++) writer.triangle(ids[0]!, ids[k]!, ids[k + 1]!);
}

function reduced(shape: TubeShape, level: Detail): readonly Vec3[] {
  const path = shape.path.filter((p, i) => {
    const q = shape.path[i + 1];
    return !q || Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) > 1e-6;
  });
  if (level === 0) return path;
  const kept = simplify(path.length, Math.max(level === 1 ? 0.01 : 0.03, shape.radius), (i, a, b) =>
    offLine(path[i]!, path[a]!, path[b]!),
  );
  return kept.map((i) => path[i]!);
}

/** `v` carried round the bend from one direction to the next without twist. */
function turn(v: Vec3, from: Vec3, to: Vec3): Vec3 {
  const axis = cross(from, to);
  const cos = dot(from, to);
  if (cos < -0.9999) return v;
  // Rodrigues' formula with sin·axis = axis and 1 − cos = |axis|² / (1 + cos).
  const swept = plus(scale(v, cos), cross(axis, v));
  return plus(swept, scale(axis, dot(axis, v) / (1 + cos)));
}

function anyAcross(way: Vec3): Vec3 {
  const helper: Vec3 = Math.abs(way[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  return unit(minus(helper, scale(way, dot(helper, way))));
}

const plus = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => scale(a, 1 / (Math.hypot(a[0], a[1], a[2]) || 1));
