import type { LatheShape, PrismShape, Shape, Vec3 } from '../../kit/shapes.ts';
import { eulerTurn } from './eulerTurn.ts';

/** How deep a point lies in a shape (both in the shape's own space), m; negative outside, and for what has no inside (a cloth). */
export function shapeDepth(shape: Shape): (local: Vec3) => number {
  switch (shape.kind) {
    case 'box': {
      const { back } = eulerTurn(shape.turn);
      const radius = shape.round ? (shape.bevel ?? 0) : 0;
      const [hx, hy, hz] = shape.size.map((size) => size / 2 - radius) as [number, number, number];
      return (local) => {
        const [x, y, z] = back(sub(local, shape.at));
        const [qx, qy, qz] = [Math.abs(x) - hx, Math.abs(y) - hy, Math.abs(z) - hz];
        const out = Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0));
        return radius - out - Math.min(Math.max(qx, qy, qz), 0);
      };
    }
    case 'lathe':
      return (local) => latheDepth(shape, local);
    case 'prism':
      return (local) => prismDepth(shape, local);
    case 'tube':
      return (local) => {
        const { path, radius } = shape;
        let least = Infinity;
        for (let i = 0; i + 1 < path.length; i++) {
          least = Math.min(least, toSegment(local, path[i]!, path[i + 1]!));
        }
        return radius - least;
      };
    case 'spring':
    case 'patch':
    case 'wall':
      return () => -Infinity;
  }
}

function latheDepth({ at, axis, profile }: LatheShape, local: Vec3): number {
  const [x, y, z] = sub(local, at);
  const along = axis === 'x' ? x : axis === 'y' ? y : z;
  const away = axis === 'x' ? Math.hypot(y, z) : axis === 'y' ? Math.hypot(x, z) : Math.hypot(x, y);
  let radius = -Infinity;
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i + 1 < profile.length; i++) {
    const [r0, h0] = profile[i]!;
    const [r1, h1] = profile[i + 1]!;
    low = Math.min(low, h0, h1);
    high = Math.max(high, h0, h1);
    if ((along - h0) * (along - h1) > 0) continue;
    const t = Math.abs(h1 - h0) < 1e-9 ? 1 : (along - h0) / (h1 - h0);
    radius = Math.max(radius, h1 === h0 ? Math.max(r0, r1) : r0 + (r1 - r0) * t);
  }
  return Math.min(radius - away, along - low, high - along);
}

function prismDepth({ axis, outline, from, to }: PrismShape, [x, y, z]: Vec3): number {
  const h = axis === 'x' ? x : axis === 'y' ? y : z;
  const [a, b] = axis === 'x' ? [z, y] : axis === 'y' ? [x, z] : [x, y];
  let edge = Infinity;
  let inside = false;
  for (const [i, p] of outline.entries()) {
    const q = outline[(i + 1) % outline.length]!;
    edge = Math.min(edge, toSegment([a, b, 0], [p[0], p[1], 0], [q[0], q[1], 0]));
    if (p[1] > b !== q[1] > b && a < ((q[0] - p[0]) * (b - p[1])) / (q[1] - p[1]) + p[0]) {
      inside = !inside;
    }
  }
  return Math.min(inside ? edge : -edge, h - from, to - h);
}

function toSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const [d, e] = [sub(b, a), sub(p, a)];
  const square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] || 1;
  const t = Math.min(1, Math.max(0, (d[0] * e[0] + d[1] * e[1] + d[2] * e[2]) / square));
  return Math.hypot(e[0] - d[0] * t, e[1] - d[1] * t, e[2] - d[2] * t);
}

function sub(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
