import type { LatheShape, Vec2 } from '../../shapes.ts';

/** A turned body that lies along x from `x` at height `y`, every edge sharp; profile = (radius, way along). */
export function drum(
  role: string,
  x: number,
  y: number,
  profile: readonly Vec2[],
  segments = 20,
): LatheShape {
  return {
    kind: 'lathe',
    role,
    detail: 2,
    axis: 'x',
    at: [x, y, 0],
    profile,
    segments,
    creases: profile.map((_, i) => i),
  };
}
