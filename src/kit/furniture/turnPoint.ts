import type { Vec3 } from '../shapes.ts';

/** `point` turned by XYZ Euler angles as a box's `turn` is: about z first, then y, then x. */
export function turnPoint([x, y, z]: Vec3, [rx, ry, rz]: Vec3): Vec3 {
  const [cx, sx] = [Math.cos(rx), Math.sin(rx)];
  const [cy, sy] = [Math.cos(ry), Math.sin(ry)];
  const [cz, sz] = [Math.cos(rz), Math.sin(rz)];
  const [x1, y1] = [cz * x - sz * y, sz * x + cz * y];
  const [x2, z2] = [cy * x1 + sy * z, cy * z - sy * x1];
  return [x2, cx * y1 - sx * z2, sx * y1 + cx * z2];
}
