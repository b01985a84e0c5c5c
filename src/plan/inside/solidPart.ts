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
    const inside = shapeDepth(shape);
    return [
      {
        min: edge(Math.min),
        max: edge(Math.max),
        points: () => {
          points ??= shapeSurface(shape).map(toCar);
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
