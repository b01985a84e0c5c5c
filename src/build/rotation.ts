import type { Vec3 } from '../kit/shapes.ts';

/** XYZ Euler rotation as three.js understands it: about z first, then y, then x. */
export function rotation(turn: Vec3): (p: Vec3) => Vec3 {
  const [a, c, e] = [Math.cos(turn[0]), Math.cos(turn[1]), Math.cos(turn[2])];
  const [b, d, f] = [Math.sin(turn[0]), Math.sin(turn[1]), Math.sin(turn[2])];
  return ([x, y, z]) => [
    c * e * x - c * f * y + d * z,
    (a * f + b * e * d) * x + (a * e - b * f * d) * y - b * c * z,
    (b * f - a * e * d) * x + (b * e + a * f * d) * y + a * c * z,
  ];
}
