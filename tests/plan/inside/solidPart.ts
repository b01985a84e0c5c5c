import type {
  BoxShape,
  LatheShape,
  PrismShape,
  Shape,
  TubeShape,
  Vec2,
  Vec3,
} from '../../../src/kit/shapes.ts';
import type { PlacedShapes } from '../../../src/plan/inside/types.ts';
import { shapeBox } from '../../../src/plan/shapeBox.ts';

/** Distance between the points that stand for a surface, m. */
const spacing = 0.05;

/** One shape of a placed piece, in car space. */
export interface SolidPart {
  readonly min: Vec3;
  readonly max: Vec3;
  /** Points all over its surface; made when first asked for. */
  readonly points: () => readonly Vec3[];
  /** How deep a point lies in it, m; negative outside, and for what has no inside (a cloth). */
  readonly depth: (x: number, y: number, z: number) => number;
}

/** The shapes of a placed piece as solids that can be asked whether they cross. */
export function solidParts({ at, yaw, shapes }: PlacedShapes): readonly SolidPart[] {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  const toCar = ([x, y, z]: Vec3): Vec3 => [
    at[0] + c * x + s * z,
    at[1] + y,
    at[2] - s * x + c * z,
  ];
  return shapes.flatMap((shape) => {
    if (shape.only === 'far') return [];
    const box = shapeBox(shape);
    const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
      toCar([
        k & 1 ? box.max[0] : box.min[0],
        k & 2 ? box.max[1] : box.min[1],
        k & 4 ? box.max[2] : box.min[2],
      ]),
    );
    const edge = (pick: (...values: number[]) => number): Vec3 => [
      pick(...corners.map(([x]) => x)),
      pick(...corners.map(([, y]) => y)),
      pick(...corners.map(([, , z]) => z)),
    ];
    let points: readonly Vec3[] | null = null;
    const inside = depthIn(shape);
    return [
      {
        min: edge(Math.min),
        max: edge(Math.max),
        points: () => {
          points ??= surface(shape).map(toCar);
          return points;
        },
        depth: (x: number, y: number, z: number) => {
          const [dx, dz] = [x - at[0], z - at[2]];
          return inside([c * dx - s * dz, y - at[1], s * dx + c * dz]);
        },
      },
    ];
  });
}

function surface(shape: Shape): readonly Vec3[] {
  switch (shape.kind) {
    case 'box':
      return boxSurface(shape);
    case 'lathe':
      return latheSurface(shape);
    case 'prism':
      return prismSurface(shape);
    case 'tube':
      return tubeSurface(shape);
    case 'patch':
      return shape.rows.flat();
    case 'spring':
    case 'wall': {
      const { min, max } = shapeBox(shape);
      return [min, max];
    }
  }
}

function depthIn(shape: Shape): (local: Vec3) => number {
  switch (shape.kind) {
    case 'box': {
      const from = unturn(shape.turn);
      const radius = shape.round ? (shape.bevel ?? 0) : 0;
      const [hx, hy, hz] = shape.size.map((size) => size / 2 - radius) as [number, number, number];
      return (local) => {
        const [x, y, z] = from(sub(local, shape.at));
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

function boxSurface({ at, size, turn, bevel = 0, round }: BoxShape): readonly Vec3[] {
  const points: Vec3[] = [];
  const turned = turnBy(turn);
  const radius = round ? bevel : 0;
  const [nx, ny, nz] = size.map((length) => Math.max(1, Math.ceil(length / spacing))) as [
    number,
    number,
    number,
  ];
  const core = size.map((length) => Math.max(0, length / 2 - radius)) as [number, number, number];
  for (let i = 0; i <= nx; i++) {
    for (let j = 0; j <= ny; j++) {
      for (let k = 0; k <= nz; k++) {
        if (i % nx !== 0 && j % ny !== 0 && k % nz !== 0) continue;
        const p: Vec3 = [
          (i / nx - 0.5) * size[0],
          (j / ny - 0.5) * size[1],
          (k / nz - 0.5) * size[2],
        ];
        points.push(add(turned(rounded(p, core, radius)), at));
      }
    }
  }
  return points;
}

function rounded(p: Vec3, core: Vec3, radius: number): Vec3 {
  if (radius === 0) return p;
  const clamp = (v: number, h: number) => Math.max(-h, Math.min(h, v));
  const q: Vec3 = [clamp(p[0], core[0]), clamp(p[1], core[1]), clamp(p[2], core[2])];
  const d = sub(p, q);
  const length = Math.hypot(...d) || 1;
  return [
    q[0] + (d[0] / length) * radius,
    q[1] + (d[1] / length) * radius,
    q[2] + (d[2] / length) * radius,
  ];
}

/** Across the axis and along it, in the order of the lathe's axis. */
function onAxis(axis: LatheShape['axis'], a: number, b: number, along: number): Vec3 {
  if (axis === 'x') return [along, a, b];
  return axis === 'y' ? [a, along, b] : [a, b, along];
}

function latheSurface({ at, axis, profile }: LatheShape): readonly Vec3[] {
  const points: Vec3[] = [];
  for (let i = 0; i + 1 < profile.length; i++) {
    const [r0, h0] = profile[i]!;
    const [r1, h1] = profile[i + 1]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(r1 - r0, h1 - h0) / spacing));
    for (let k = 0; k <= steps; k++) {
      const t = k / steps;
      const [r, h] = [r0 + (r1 - r0) * t, h0 + (h1 - h0) * t];
      for (let n = 0; n < 16; n++) {
        const angle = (n / 16) * 2 * Math.PI;
        points.push(add(onAxis(axis, r * Math.cos(angle), r * Math.sin(angle), h), at));
      }
    }
  }
  return points;
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

/** A point of a prism's outline at `h` along its axis. */
function onPrism(axis: PrismShape['axis'], [a, b]: Vec2, h: number): Vec3 {
  if (axis === 'x') return [h, b, a];
  return axis === 'y' ? [a, h, b] : [a, b, h];
}

function prismSurface({ axis, outline, from, to }: PrismShape): readonly Vec3[] {
  const points: Vec3[] = [];
  const levels = Math.max(1, Math.ceil((to - from) / spacing));
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / spacing));
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const p: Vec2 = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      for (let n = 0; n <= levels; n++) {
        points.push(onPrism(axis, p, from + ((to - from) * n) / levels));
      }
    }
  }
  return points;
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

function tubeSurface({ path, radius }: TubeShape): readonly Vec3[] {
  const points: Vec3[] = [];
  for (let i = 0; i + 1 < path.length; i++) {
    const [a, b] = [path[i]!, path[i + 1]!];
    const d = sub(b, a);
    const length = Math.hypot(...d) || 1;
    const flat = Math.hypot(d[0], d[2]);
    const side: Vec3 = flat < 1e-6 ? [1, 0, 0] : [-d[2] / flat, 0, d[0] / flat];
    const up: Vec3 = [
      (d[1] * side[2] - d[2] * side[1]) / length,
      (d[2] * side[0] - d[0] * side[2]) / length,
      (d[0] * side[1] - d[1] * side[0]) / length,
    ];
    const steps = Math.max(1, Math.ceil(length / spacing));
    for (let k = 0; k <= steps; k++) {
      for (let n = 0; n < 6; n++) {
        const [p, q] = [Math.cos((n * Math.PI) / 3) * radius, Math.sin((n * Math.PI) / 3) * radius];
        const t = k / steps;
        points.push([
          a[0] + d[0] * t + side[0] * p + up[0] * q,
          a[1] + d[1] * t + side[1] * p + up[1] * q,
          a[2] + d[2] * t + side[2] * p + up[2] * q,
        ]);
      }
    }
  }
  return points;
}

function toSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const [d, e] = [sub(b, a), sub(p, a)];
  const square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] || 1;
  const t = Math.min(1, Math.max(0, (d[0] * e[0] + d[1] * e[1] + d[2] * e[2]) / square));
  return Math.hypot(e[0] - d[0] * t, e[1] - d[1] * t, e[2] - d[2] * t);
}

function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function sub(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** XYZ Euler turn (the shapes' convention): first about z, then y, then x. */
function turnBy(turn: Vec3 | undefined): (p: Vec3) => Vec3 {
  if (!turn) return (p) => p;
  const m = matrix(turn);
  return ([x, y, z]) => [
    m[0]! * x + m[1]! * y + m[2]! * z,
    m[3]! * x + m[4]! * y + m[5]! * z,
    m[6]! * x + m[7]! * y + m[8]! * z,
  ];
}

function unturn(turn: Vec3 | undefined): (p: Vec3) => Vec3 {
  if (!turn) return (p) => p;
  const m = matrix(turn);
  return ([x, y, z]) => [
    m[0]! * x + m[3]! * y + m[6]! * z,
    m[1]! * x + m[4]! * y + m[7]! * z,
    m[2]! * x + m[5]! * y + m[8]! * z,
  ];
}

function matrix([x, y, z]: Vec3): readonly number[] {
  const [a, b] = [Math.cos(x), Math.sin(x)];
  const [c, d] = [Math.cos(y), Math.sin(y)];
  const [e, f] = [Math.cos(z), Math.sin(z)];
  return [
    c * e,
    -c * f,
    d,
    a * f + b * e * d,
    a * e - b * f * d,
    -b * c,
    b * f - a * e * d,
    b * e + a * f * d,
    a * c,
  ];
}
