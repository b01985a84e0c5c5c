import type { Axis, Detail, PrismShape, Vec2 } from '../kit/shapes.ts';
import { offLine } from './offLine.ts';
import { simplify } from './simplify.ts';
import { triangulate } from './triangulate.ts';
import type { Writer } from './writer.ts';

/** Sides that meet at less than this are shaded as one round surface, radians. */
const smoothBelow = (32 * Math.PI) / 180;
/** A cap's normal has no part in the outline's plane. */
const flush: Vec2 = [0, 0];

/** An outline (either winding) pushed along an axis and closed at both ends; close by, the ends' edges may be chamfered. */
export function addPrism(writer: Writer, shape: PrismShape, level: Detail): void {
  const outline = counterClockwise(shape.outline, level);
  const n = outline.length;
  if (n < 3) return;
  const room = Math.min(shape.to - shape.from, shortestEdge(outline));
  const bevel = level > 0 ? 0 : Math.min(shape.bevel ?? 0, 0.4 * room);
  const inner = bevel > 0 ? inset(outline, bevel) : outline;
  const { axis, from, to } = shape;
  writer.paint(shape.role);
  // The first vertices of both caps; the others follow them.
  const lower = addCap(writer, axis, inner, from, -1);
  const upper = addCap(writer, axis, inner, to, 1);
  for (const [a, b, c] of triangulate(inner)) {
    writer.triangle(lower + a, lower + b, lower + c);
    writer.triangle(upper + a, upper + b, upper + c);
  }
  const flat = outline.map((p, i) => outward(p, outline[(i + 1) % n]!));
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    const start = blend(flat[i]!, flat[(i + n - 1) % n]!);
    const end = blend(flat[i]!, flat[j]!);
    const a = addPoint(writer, axis, outline[i]!, from + bevel, start, 0);
    const b = addPoint(writer, axis, outline[j]!, from + bevel, end, 0);
    const c = addPoint(writer, axis, outline[i]!, to - bevel, start, 0);
    const d = addPoint(writer, axis, outline[j]!, to - bevel, end, 0);
    writer.quad(a, b, d, c);
    if (bevel <= 0) continue;
    writer.quad(lower + i, lower + j, b, a);
    writer.quad(upper + i, upper + j, d, c);
  }
}

function addCap(
  writer: Writer,
  axis: Axis,
  outline: readonly Vec2[],
  h: number,
  nh: number,
): number {
  let first = -1;
  for (const p of outline) {
    const id = addPoint(writer, axis, p, h, flush, nh);
    if (first < 0) first = id;
  }
  return first;
}

/** A vertex at p of the outline and h along the axis: the outline's two axes are those that the shape's contract names. */
function addPoint(
  writer: Writer,
  axis: Axis,
  [a, b]: Vec2,
  h: number,
  [na, nb]: Vec2,
  nh: number,
): number {
  switch (axis) {
    case 'x':
      return writer.vertex(h, b, a, nh, nb, na);
    case 'y':
      return writer.vertex(a, h, b, na, nh, nb);
    case 'z':
      return writer.vertex(a, b, h, na, nb, nh);
  }
}

/** The outline without repeated points, turned counter-clockwise in its own axes; coarser further off. */
function counterClockwise(outline: readonly Vec2[], level: Detail): readonly Vec2[] {
  const clean = outline.filter((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return Math.hypot(p[0] - q[0], p[1] - q[1]) > 1e-6;
  });
  let area = 0;
  clean.forEach((p, i) => {
    const q = clean[(i + 1) % clean.length]!;
    area += p[0] * q[1] - q[0] * p[1];
  });
  const turned = area < 0 ? clean.toReversed() : clean;
  if (level === 0 || turned.length < 6) return turned;
  // Opened at its first point and closed again: the first point stays.
  const loop = [...turned, turned[0]!];
  const kept = simplify(loop.length, level === 1 ? 0.008 : 0.03, (i, a, b) =>
    offLine(loop[i]!, loop[a]!, loop[b]!),
  );
  return kept.length < 4 ? turned : kept.slice(0, -1).map((i) => loop[i]!);
}

/** Unit normal of the edge p → q of a counter-clockwise outline. */
function outward(p: Vec2, q: Vec2): Vec2 {
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
  return [(q[1] - p[1]) / length, (p[0] - q[0]) / length];
}

function blend(own: Vec2, other: Vec2): Vec2 {
  const cos = own[0] * other[0] + own[1] * other[1];
  return cos > Math.cos(smoothBelow) ? [own[0] + other[0], own[1] + other[1]] : own;
}

function shortestEdge(outline: readonly Vec2[]): number {
  return outline.reduce((least, p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return Math.min(least, Math.hypot(p[0] - q[0], p[1] - q[1]));
  }, Infinity);
}

/** Every edge moved inwards by `by`; sharp corners are cut short at twice that. */
function inset(outline: readonly Vec2[], by: number): readonly Vec2[] {
  const n = outline.length;
  return outline.map((p, i) => {
    const a = outward(outline[(i + n - 1) % n]!, p);
    const b = outward(p, outline[(i + 1) % n]!);
    const [x, y] = [a[0] + b[0], a[1] + b[1]];
    const scale = Math.min(2, 2 / Math.max(0.01, x * x + y * y)) * by;
    return [p[0] - x * scale, p[1] - y * scale];
  });
}
