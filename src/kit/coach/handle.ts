import type { Shape, Vec3 } from '../shapes.ts';
import { bar } from './solids.ts';

/** A grip on a door's leaf, upright, 16 cm high; `z` is the leaf's face. */
export function handle(side: 1 | -1, x: number, y: number, z: number): Shape {
  const out = side * 0.045;
  const path: Vec3[] = [
    [x, y - 0.08, z],
    [x, y - 0.07, z + out],
    [x, y + 0.07, z + out],
    [x, y + 0.08, z],
  ];
  return bar('handrail', 0, path, 0.011, 4);
}
