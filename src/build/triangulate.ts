import type { Vec2 } from '../kit/shapes.ts';

/** Triangles (as point numbers) that fill a simple outline given counter-clockwise, by cutting ears. */
export function triangulate(
  outline: readonly Vec2[],
): readonly (readonly [number, number, number])[] {
  const left = outline.map((_, i) => i);
  const triangles: [number, number, number][] = [];
  let tried = 0;
  let at = 0;
  while (left.length > 3 && tried < left.length) {
    const n = left.length;
    at %= n;
    const a = left[(at + n - 1) % n]!;
    const b = left[at]!;
    const c = left[(at + 1) % n]!;
    const area = cross(outline[a]!, outline[b]!, outline[c]!);
    // A point in line with its neighbours is no ear: cutting it would leave its edge without a vertex.
    if (area > 1e-12 && !holdsAny(outline, a, b, c, left)) {
      triangles.push([a, b, c]);
      left.splice(at, 1);
      tried = 0;
      // Going on two corners further makes fewer slivers than a fan.
      at += 1;
    } else {
      at += 1;
      tried += 1;
    }
  }
  for (let i = 1; i + 1 < left.length; i++) triangles.push([left[0]!, left[i]!, left[i + 1]!]);
  return triangles;
}

/** Twice the signed area of a, b, c: positive when they turn left. */
function cross(a: Vec2, b: Vec2, c: Vec2): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether the ear a, b, c holds one of the points (its edge included, its own corners not). */
function holdsAny(
  outline: readonly Vec2[],
  a: number,
  b: number,
  c: number,
  points: readonly number[],
): boolean {
  const pa = outline[a]!;
  const pb = outline[b]!;
  const pc = outline[c]!;
  for (const p of points) {
    if (p === a || p === b || p === c) continue;
    const pp = outline[p]!;
    if (cross(pa, pb, pp) >= 0 && cross(pb, pc, pp) >= 0 && cross(pc, pa, pp) >= 0) return true;
  }
  return false;
}
