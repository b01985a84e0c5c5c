import type { Vec3 } from '../../kit/shapes.ts';

/** Turns points about the origin, or back. */
export interface EulerTurn {
  readonly to: (point: Vec3) => Vec3;
  readonly back: (point: Vec3) => Vec3;
}

const none: EulerTurn = { to: (point) => point, back: (point) => point };

/** The turn of a shape by XYZ Euler angles (radians): first about z, then y, then x. */
export function eulerTurn(turn: Vec3 | undefined): EulerTurn {
  if (!turn) return none;
  const m = matrix(turn);
  return {
    to: ([x, y, z]) => [
      m[0]! * x + m[1]! * y + m[2]! * z,
      m[3]! * x + m[4]! * y + m[5]! * z,
      m[6]! * x + m[7]! * y + m[8]! * z,
    ],
    back: ([x, y, z]) => [
      m[0]! * x + m[3]! * y + m[6]! * z,
      m[1]! * x + m[4]! * y + m[7]! * z,
      m[2]! * x + m[5]! * y + m[8]! * z,
    ],
  };
}

function matrix([x, y, z]: Vec3): readonly number[] {
  const [a, b] = [Math.cos(x), Math.sin(x)];
  const [c, d] = [Math.cos(y), Math.sin(y)];
  const [e, f] = [Math.cos(z), Math.sin(z)];
  return [
    c * e,
    -c * f,
    d,
    a * f + b * e * d,
    a * e - b * f * d,
    -b * c,
    b * f - a * e * d,
    b * e + a * f * d,
    a * c,
  ];
}
