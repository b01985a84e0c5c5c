import type { BoxShape, LatheShape, PrismShape, Shape, TubeShape } from '../kit/shapes.ts';
import type { BoxGrower } from './boxGrower.ts';

/** Grows a box round a shape as it is drawn close by, in the shape's own space; no buffers are built for it. */
export function growRound(grower: BoxGrower, shape: Shape): void {
  switch (shape.kind) {
    case 'box':
      growBox(grower, shape);
      break;
    case 'lathe':
      growLathe(grower, shape);
      break;
    case 'prism':
      growPrism(grower, shape);
      break;
    case 'tube':
      growTube(grower, shape);
      break;
    case 'spring': {
      const [x, y, z] = shape.at;
      const half = shape.height / 2;
      grower.around(x, y + half, z, shape.diameter / 2, half, shape.diameter / 2);
      break;
    }
    case 'patch':
      for (const row of shape.rows) for (const p of row) grower.point(p[0], p[1], p[2]);
      break;
    case 'wall':
      for (const [z, y] of shape.section) {
        grower.point(shape.from, y, shape.side * z);
        grower.point(shape.to, y, shape.side * z);
      }
      break;
    default:
      shape satisfies never;
  }
}

/** Half extents of a box turned by XYZ Euler angles: the rotation's absolute values times the half sizes. */
function growBox(grower: BoxGrower, { at, size, turn }: BoxShape): void {
  const [hx, hy, hz] = [size[0] / 2, size[1] / 2, size[2] / 2];
  if (!turn) {
    grower.around(at[0], at[1], at[2], hx, hy, hz);
    return;
  }
  const [a, c, e] = [Math.cos(turn[0]), Math.cos(turn[1]), Math.cos(turn[2])];
  const [b, d, f] = [Math.sin(turn[0]), Math.sin(turn[1]), Math.sin(turn[2])];
  const sum = (p: number, q: number, r: number) =>
    Math.abs(p) * hx + Math.abs(q) * hy + Math.abs(r) * hz;
  grower.around(
    at[0],
    at[1],
    at[2],
    sum(c * e, c * f, d),
    sum(a * f + b * e * d, a * e - b * f * d, b * c),
    sum(b * f - a * e * d, b * e + a * f * d, a * c),
  );
}

function growLathe(grower: BoxGrower, { at, axis, profile }: LatheShape): void {
  let [radius, low, high] = [0, Infinity, -Infinity];
  for (const [r, h] of profile) {
    radius = Math.max(radius, r);
    low = Math.min(low, h);
    high = Math.max(high, h);
  }
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  const [x, y, z] = at;
  if (axis === 'x') grower.around(x + middle, y, z, half, radius, radius);
  else if (axis === 'y') grower.around(x, y + middle, z, radius, half, radius);
  else grower.around(x, y, z + middle, radius, radius, half);
}

function growPrism(grower: BoxGrower, { axis, outline, from, to }: PrismShape): void {
  for (const [a, b] of outline) {
    for (let k = 0; k < 2; k++) {
      const h = k === 0 ? from : to;
      if (axis === 'x') grower.point(h, b, a);
      else if (axis === 'y') grower.point(a, h, b);
      else grower.point(a, b, h);
    }
  }
}

/** The bars between the path's points; the tips of mitred bends may stand out by a fraction of the radius. */
function growTube(grower: BoxGrower, { path, radius }: TubeShape): void {
  for (let i = 0; i + 1 < path.length; i++) {
    const a = path[i]!;
    const b = path[i + 1]!;
    const [x, y, z] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const square = x * x + y * y + z * z || 1;
    const hx = radius * Math.sqrt(Math.max(0, 1 - (x * x) / square));
    const hy = radius * Math.sqrt(Math.max(0, 1 - (y * y) / square));
    const hz = radius * Math.sqrt(Math.max(0, 1 - (z * z) / square));
    grower.around(a[0], a[1], a[2], hx, hy, hz);
    grower.around(b[0], b[1], b[2], hx, hy, hz);
  }
}
