import type { LatheShape, Vec3 } from '../shapes.ts';

/** The bright line of a drinking glass' rim (or foot), of `radius` about `at`: the glass itself is nearly unseen. */
export function glassRim(at: Vec3, radius: number, segments = 10): LatheShape {
  return {
    kind: 'lathe',
    role: 'glass-rim',
    detail: 0,
    axis: 'y',
    at,
    profile: [
      [radius - 0.0016, -0.0012],
      [radius + 0.0012, -0.0012],
      [radius + 0.0012, 0.0014],
      [radius - 0.0016, 0.0014],
    ],
    segments,
    creases: [1, 2],
  };
}
