import type { Detail, TubeShape, Vec3 } from '../shapes.ts';

/** A round bar through `path`. */
export function bar(
  role: string,
  path: readonly Vec3[],
  radius: number,
  sides = 6,
  detail: Detail = 1,
): TubeShape {
  return { kind: 'tube', role, detail, path, radius, sides };
}
