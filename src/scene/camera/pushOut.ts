import type { Target } from '../picking.ts';

interface Point {
  x: number;
  y: number;
  z: number;
}

/** The eye keeps this far off every body, m. */
export const clearance = 0.4;

/**
 * Moves an eye that is inside a vehicle's box, or nearer to it than `clearance`, out of it the shortest way: up or to a side,
 * never along the train, where the next vehicle stands. True when it has moved. Allocates nothing.
 */
export function pushOut(eye: Point, targets: readonly Target[]): boolean {
  let moved = false;
  for (const { box } of targets) {
    const { min, max } = box;
    const left = eye.z - (min[2] - clearance);
    const right = max[2] + clearance - eye.z;
    const up = max[1] + clearance - eye.y;
    const along = Math.min(eye.x - min[0], max[0] - eye.x) + clearance;
    if (left <= 0 || right <= 0 || up <= 0 || along <= 0) continue;
    if (up < left && up < right) eye.y += up;
    else if (left < right) eye.z -= left;
    else eye.z += right;
    moved = true;
  }
  return moved;
}
