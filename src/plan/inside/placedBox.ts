import type { Box, Vec3 } from '../../kit/shapes.ts';
import { shapesBox } from '../shapesBox.ts';
import type { PlacedShapes } from './types.ts';

/** Box round placed shapes, car-local; null for none. */
export function placedBox(pieces: readonly PlacedShapes[]): Box | null {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { at, yaw, shapes } of pieces) {
    const box = shapesBox(shapes);
    if (!box) continue;
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
    for (const x of [box.min[0], box.max[0]]) {
      for (const z of [box.min[2], box.max[2]]) {
        const point: Vec3 = [at[0] + c * x + s * z, at[1], at[2] - s * x + c * z];
        min[0] = Math.min(min[0], point[0]);
        max[0] = Math.max(max[0], point[0]);
        min[2] = Math.min(min[2], point[2]);
        max[2] = Math.max(max[2], point[2]);
      }
    }
    min[1] = Math.min(min[1], at[1] + box.min[1]);
    max[1] = Math.max(max[1], at[1] + box.max[1]);
  }
  return min[0] > max[0] ? null : { min, max };
}
