import type {
  BoxShape,
  LatheShape,
  PrismShape,
  Shape,
  TubeShape,
  Vec2,
  Vec3,
} from '../../kit/shapes.ts';
import { shapeBox } from '../shapeBox.ts';
import { eulerTurn } from './eulerTurn.ts';

const spacing = 0.05;

/** Points all over a shape's surface, 5 cm apart at most, in its own space; of a patch its grid. */
export function shapeSurface(shape: Shape): readonly Vec3[] {
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

function boxSurface({ at, size, turn, bevel = 0, round }: BoxShape): readonly Vec3[] {
  const points: Vec3[] = [];
  const turned = eulerTurn(turn).to;
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

function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function sub(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
