import type { Vec3 } from '../../kit/shapes.ts';
import { shapeBox } from '../shapeBox.ts';
import { shapeDepth } from './shapeDepth.ts';
import { shapeSurface } from './shapeSurface.ts';
import type { PlacedShapes } from './types.ts';

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
    const { min, max } = shapeBox(shape);
    const [mx, my, mz] = toCar([
      (min[0] + max[0]) / 2,
      (min[1] + max[1]) / 2,
      (min[2] + max[2]) / 2,
    ]);
    const [hx, hy, hz] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    const ex = (Math.abs(c) * hx + Math.abs(s) * hz) / 2;
    const ez = (Math.abs(s) * hx + Math.abs(c) * hz) / 2;
    let points: readonly Vec3[] | null = null;
    let inside: ((local: Vec3) => number) | null = null;
    return [
      {
        min: [mx - ex, my - hy / 2, mz - ez],
        max: [mx + ex, my + hy / 2, mz + ez],
        points: () => {
          points ??= shapeSurface(shape).map(toCar);
          return points;
        },
        depth: (x: number, y: number, z: number) => {
          inside ??= shapeDepth(shape);
          const [dx, dz] = [x - at[0], z - at[2]];
          return inside([c * dx - s * dz, y - at[1], s * dx + c * dz]);
        },
      },
    ];
  });
}
