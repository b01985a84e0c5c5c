import type { Vec2 } from '../shapes.ts';

/** A rectangle's corners, counter-clockwise. */
export function rectangle(x0: number, y0: number, x1: number, y1: number): readonly Vec2[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** A convex polygon moved outwards by `by` on every edge (inwards when negative); counter-clockwise in and out. */
export function offset(polygon: readonly Vec2[], by: number): readonly Vec2[] {
  const n = polygon.length;
  return polygon.map((p, i) => {
    const a = outward(polygon[(i + n - 1) % n]!, p);
    const b = outward(p, polygon[(i + 1) % n]!);
    const scale = by / (1 + a[0] * b[0] + a[1] * b[1]);
    return [p[0] + (a[0] + b[0]) * scale, p[1] + (a[1] + b[1]) * scale];
  });
}

/** The polygon with its corners replaced by arcs of about `radius`, each of `steps` chords. */
export function rounded(
  polygon: readonly Vec2[],
  radius: number | ((corner: Vec2) => number),
  steps: number,
): readonly Vec2[] {
  const n = polygon.length;
  return polygon.flatMap((p, i) => {
    const r = typeof radius === 'number' ? radius : radius(p);
    const before = towards(p, polygon[(i + n - 1) % n]!, r);
    const after = towards(p, polygon[(i + 1) % n]!, r);
    return Array.from({ length: steps + 1 }, (_, k): Vec2 => {
      const t = k / steps;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      return [a * before[0] + b * p[0] + c * after[0], a * before[1] + b * p[1] + c * after[1]];
    });
  });
}

/** Middle of the corners. */
export function middle(polygon: readonly Vec2[]): Vec2 {
  const n = polygon.length;
  return [
    polygon.reduce((sum, p) => sum + p[0], 0) / n,
    polygon.reduce((sum, p) => sum + p[1], 0) / n,
  ];
}

/** Two loops of as many points, with points put between where the first is longer than `step`; still as many in both. */
export function refined(
  first: readonly Vec2[],
  second: readonly Vec2[],
  step: number,
): readonly [readonly Vec2[], readonly Vec2[]] {
  const counts = first.map((p, i) => {
    const q = first[(i + 1) % first.length]!;
    return Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / step));
  });
  const split = (loop: readonly Vec2[]) =>
    loop.flatMap((p, i) => {
      const q = loop[(i + 1) % loop.length]!;
      const n = counts[i] ?? 1;
      return Array.from({ length: n }, (_, k): Vec2 => {
        const t = k / n;
        return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
      });
    });
  return [split(first), split(second)];
}

function towards(p: Vec2, q: Vec2, by: number): Vec2 {
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
  const t = Math.min(0.5, by / length);
  return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
}

function outward(p: Vec2, q: Vec2): Vec2 {
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
  return [(q[1] - p[1]) / length, (p[0] - q[0]) / length];
}
