import type { Vec3 } from '../../kit/shapes.ts';

/** `p` turned by `yaw` about the vertical and moved to `at`: from a piece's space to its car's. At 90° its front, +z, looks to +x. */
export function turnAbout([x, y, z]: Vec3, yaw: number, at: Vec3): Vec3 {
  const cos = Math.cos(yaw);
  const sin = Math.sin(yaw);
  return [at[0] + x * cos + z * sin, at[1] + y, at[2] - x * sin + z * cos];
}
