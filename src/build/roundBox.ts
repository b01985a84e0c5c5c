import type { BoxShape, Detail, Vec3 } from '../kit/shapes.ts';
import { rotation } from './rotation.ts';
import type { Writer } from './writer.ts';

/** The bulge falls off towards a face's edges with this power (interior look sheet, furniture). */
const fall = 2.4;

/**
 * A box with round edges of radius `bevel` in `round` steps, whose faces bulge by `puff` metres in the middle: a cushion.
 * Further off it has fewer steps. Each face is a grid; neighbours meet on the middle of the round edge with equal normals.
 */
export function addRoundBox(writer: Writer, shape: BoxShape, level: Detail): void {
  const half: Vec3 = [shape.size[0] / 2, shape.size[1] / 2, shape.size[2] / 2];
  const radius = Math.min(shape.bevel ?? 0, 0.98 * Math.min(...half));
  const puff = shape.puff ?? 0;
  const steps = level === 0 ? Math.max(1, shape.round ?? 1) : 1;
  const inner = puff > 0 ? (level === 0 ? 3 : level === 1 ? 1 : 0) : 0;
  const rotate = shape.turn ? rotation(shape.turn) : null;
  writer.paint(shape.role);
  for (let axis = 0; axis < 3; axis++) {
    const a = (axis + 1) % 3;
    const b = (axis + 2) % 3;
    const across = samples(half[a]!, radius, steps, inner);
    const along = samples(half[b]!, radius, steps, inner);
    for (const side of [-1, 1]) {
      let first = -1;
      for (const v of along) {
        for (const u of across) {
          const id = corner(writer, shape.at, half, radius, puff, rotate, axis, side, u, v);
          if (first < 0) first = id;
        }
      }
      const n = across.length;
      for (let j = 0; j + 1 < along.length; j++) {
        for (let i = 0; i + 1 < n; i++) {
          const k = first + j * n + i;
          writer.quad(k, k + 1, k + n + 1, k + n);
        }
      }
    }
  }
}

/** Places across a face: the round edges at both ends in equal angles up to 45°, and `inner` places between. */
function samples(half: number, radius: number, steps: number, inner: number): number[] {
  const edge: number[] = [];
  for (let i = 0; i <= steps; i++) {
    edge.push(half - radius + radius * Math.tan((Math.PI / 4) * (1 - i / steps)));
  }
  const flat = half - radius;
  const middle = Array.from({ length: inner }, (_, i) => flat * (1 - (2 * (i + 1)) / (inner + 1)));
  return [...edge, ...middle, ...edge.toReversed().map((x) => -x)];
}

function corner(
  writer: Writer,
  at: Vec3,
  half: Vec3,
  radius: number,
  puff: number,
  rotate: ((p: Vec3) => Vec3) | null,
  axis: number,
  side: number,
  u: number,
  v: number,
): number {
  const a = (axis + 1) % 3;
  const b = (axis + 2) % 3;
  const flat: [number, number, number] = [0, 0, 0];
  flat[axis] = side * (half[axis]! - radius);
  flat[a] = clamp(u, half[a]! - radius);
  flat[b] = clamp(v, half[b]! - radius);
  const out: [number, number, number] = [0, 0, 0];
  out[axis] = side * Math.max(radius, 1e-4);
  out[a] = u - flat[a]!;
  out[b] = v - flat[b]!;
  const length = Math.hypot(out[0], out[1], out[2]);
  const normal: [number, number, number] = [out[0] / length, out[1] / length, out[2] / length];
  const point: [number, number, number] = [
    flat[0] + normal[0] * radius,
    flat[1] + normal[1] * radius,
    flat[2] + normal[2] * radius,
  ];
  if (puff > 0) {
    const [p, dp] = dome(u / half[a]!);
    const [q, dq] = dome(v / half[b]!);
    point[axis]! += side * puff * p * q;
    normal[a]! -= (puff * dp * q) / half[a]!;
    normal[b]! -= (puff * p * dq) / half[b]!;
  }
  const [x, y, z] = rotate ? rotate(point) : point;
  const [nx, ny, nz] = rotate ? rotate(normal) : normal;
  return writer.vertex(x + at[0], y + at[1], z + at[2], nx, ny, nz);
}

/** Height of the bulge at t (−1 to 1) and its slope there. */
function dome(t: number): readonly [number, number] {
  const size = Math.min(1, Math.abs(t));
  return [1 - size ** fall, -fall * size ** (fall - 1) * Math.sign(t)];
}

const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value));
