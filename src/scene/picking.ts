import type { Box, Vec3 } from '../kit/shapes.ts';

/** A box in the scene that can be pointed at; `id` is a car's or a locomotive's. */
export interface Target {
  readonly id: string;
  readonly box: Box;
}

/** Nearest target along a ray (origin, direction; scene metres), or null. Allocates nothing. */
export function pick(targets: readonly Target[], origin: Vec3, direction: Vec3): Target | null {
  let best: Target | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const distance = enter(target.box, origin, direction);
    if (distance < nearest) {
      nearest = distance;
      best = target;
    }
  }
  return best;
}

/** Distance at which the ray enters the box (slab method), Infinity when it misses. */
function enter(box: Box, origin: Vec3, direction: Vec3): number {
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (let axis = 0; axis < 3; axis++) {
    const inverse = 1 / direction[axis]!;
    let a = (box.min[axis]! - origin[axis]!) * inverse;
    let b = (box.max[axis]! - origin[axis]!) * inverse;
    if (a > b) [a, b] = [b, a];
    // A ray parallel to a slab and inside it gives NaN at the border: comparisons then keep what was there.
    if (a > near) near = a;
    if (b < far) far = b;
  }
  return near <= far ? near : Number.POSITIVE_INFINITY;
}
