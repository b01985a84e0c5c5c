import type { Vec2 } from '../../kit/shapes.ts';
import type { Frame, Solid } from './solid.ts';

/** Any solid but dots. */
export type FullSolid = Exclude<Solid, { readonly kind: 'dots' }>;

/** Moves `p`, a place in the car, to the solid's nearest place; inside the solid it stays where it is. */
export function closestPoint(solid: FullSolid, p: Float64Array): void {
  switch (solid.kind) {
    case 'box': {
      const [hx, hy, hz] = solid.half;
      toLocal(solid.frame, p);
      p[0] = clamp(p[0]!, hx);
      p[1] = clamp(p[1]!, hy);
      p[2] = clamp(p[2]!, hz);
      toCar(solid.frame, p);
      return;
    }
    case 'cylinder': {
      toLocal(solid.frame, p);
      const away = Math.sqrt(p[0]! * p[0]! + p[2]! * p[2]!);
      if (away > solid.radius) {
        p[0]! *= solid.radius / away;
        p[2]! *= solid.radius / away;
      }
      p[1] = clamp(p[1]!, solid.half);
      toCar(solid.frame, p);
      return;
    }
    case 'prism': {
      toLocal(solid.frame, p);
      toOutline(solid.outline, p);
      p[1] = clamp(p[1]!, solid.half);
      toCar(solid.frame, p);
      return;
    }
    case 'bar': {
      const { from, to, radius } = solid;
      const ux = to[0] - from[0];
      const uy = to[1] - from[1];
      const uz = to[2] - from[2];
      const along = (p[0]! - from[0]) * ux + (p[1]! - from[1]) * uy + (p[2]! - from[2]) * uz;
      const t = Math.max(0, Math.min(1, along / (ux * ux + uy * uy + uz * uz || 1)));
      const x = from[0] + t * ux;
      const y = from[1] + t * uy;
      const z = from[2] + t * uz;
      const dx = p[0]! - x;
      const dy = p[1]! - y;
      const dz = p[2]! - z;
      const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (away <= radius) return;
      const part = radius / away;
      p[0] = x + dx * part;
      p[1] = y + dy * part;
      p[2] = z + dz * part;
      return;
    }
    default:
      solid satisfies never;
  }
}

function clamp(value: number, half: number): number {
  return value > half ? half : value < -half ? -half : value;
}

function toLocal({ at, x, y, z }: Frame, p: Float64Array): void {
  const dx = p[0]! - at[0];
  const dy = p[1]! - at[1];
  const dz = p[2]! - at[2];
  p[0] = dx * x[0] + dy * x[1] + dz * x[2];
  p[1] = dx * y[0] + dy * y[1] + dz * y[2];
  p[2] = dx * z[0] + dy * z[1] + dz * z[2];
}

function toCar({ at, x, y, z }: Frame, p: Float64Array): void {
  const [a, b, c] = [p[0]!, p[1]!, p[2]!];
  p[0] = at[0] + a * x[0] + b * y[0] + c * z[0];
  p[1] = at[1] + a * x[1] + b * y[1] + c * z[1];
  p[2] = at[2] + a * x[2] + b * y[2] + c * z[2];
}

/** Moves (p[0], p[2]) to the nearest place of the outline, unless it lies within. */
function toOutline(outline: readonly Vec2[], p: Float64Array): void {
  const u = p[0]!;
  const v = p[2]!;
  let inside = false;
  let least = Infinity;
  let nearU = u;
  let nearV = v;
  let a = outline[outline.length - 1]!;
  for (const b of outline) {
    if (a[1] > v !== b[1] > v && u < a[0] + ((b[0] - a[0]) * (v - a[1])) / (b[1] - a[1])) {
      inside = !inside;
    }
    const du = b[0] - a[0];
    const dv = b[1] - a[1];
    const along = ((u - a[0]) * du + (v - a[1]) * dv) / (du * du + dv * dv || 1);
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const gu = a[0] + t * du - u;
    const gv = a[1] + t * dv - v;
    const square = gu * gu + gv * gv;
    if (square < least) {
      least = square;
      nearU = u + gu;
      nearV = v + gv;
    }
    a = b;
  }
  if (inside) return;
  p[0] = nearU;
  p[2] = nearV;
}
