import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { type LimbRing, limb } from '../limb.ts';

const shell = 'lobster';
const under = 'lobster-pale';

/**
 * A lobster, 0.55 m from claws to tail: head forward along its own +x, its middle on the ground at `at`. `yaw` turns it about the
 * vertical (0 looks to +x, positive towards −z), `rise` lifts its head, radians. Its claws are held shut with bands.
 */
export function lobster(at: Vec3, yaw: number, rise = 0, scale = 1): readonly Shape[] {
  const [c, s] = [Math.cos(yaw) * scale, Math.sin(yaw) * scale];
  const [cr, sr] = [Math.cos(rise), Math.sin(rise)];
  const place = ([x, y, z]: Vec3): Vec3 => {
    const [fx, fy] = [cr * x - sr * y, sr * x + cr * y];
    return [at[0] + c * fx + s * z, at[1] + scale * fy, at[2] - s * fx + c * z];
  };
  const soft = (role: string, rings: readonly LimbRing[], sides = 8): Shape =>
    limb(role, rings, { sides, place });
  const rod = (role: string, path: readonly Vec3[], radius: number, sides = 4): Shape =>
    bar(role, path.map(place), radius * scale, sides, 1);
  const shapes: Shape[] = [
    soft(
      shell,
      [
        ring(-0.04, 0.046, 0, 0.026, 0.022),
        ring(-0.02, 0.05, 0, 0.034, 0.032),
        ring(0.05, 0.052, 0, 0.037, 0.036),
        ring(0.1, 0.05, 0, 0.032, 0.031),
        ring(0.135, 0.05, 0, 0.018, 0.016),
        ring(0.17, 0.056, 0, 0.003, 0.003),
      ],
      10,
    ),
    ...tail(soft),
  ];
  for (const side of [-1, 1] as const) {
    shapes.push(
      ...claw(side, soft, rod),
      ...[0.06, 0.035, 0.01, -0.015].map((x, i) =>
        rod(
          under,
          [
            [x, 0.035, side * 0.028],
            [x + 0.012 - 0.012 * i, 0.062, side * (0.07 + 0.006 * i)],
            [x + 0.02 - 0.02 * i, 0.004, side * (0.098 + 0.006 * i)],
          ],
          0.0048,
        ),
      ),
      // Feelers as long as the body, swept outwards; and the eyes.
      rod(
        under,
        [
          [0.14, 0.056, side * 0.012],
          [0.19, 0.085, side * 0.04],
          [0.24, 0.12, side * 0.085],
          [0.27, 0.165, side * 0.15],
          [0.265, 0.2, side * 0.2],
        ],
        0.0034,
        3,
      ),
      rod(
        'black',
        [
          [0.125, 0.066, side * 0.012],
          [0.137, 0.072, side * 0.018],
        ],
        0.0065,
        6,
      ),
    );
  }
  return shapes;
}

const ring = (x: number, y: number, z: number, wide: number, high: number): LimbRing => ({
  at: [x, y, z],
  wide,
  high,
});

type Soft = (role: string, rings: readonly LimbRing[], sides?: number) => Shape;
type Rod = (role: string, path: readonly Vec3[], radius: number, sides?: number) => Shape;

/** Six rings, each overlapping the next, that sink towards the fan of five blades. */
function tail(soft: Soft): readonly Shape[] {
  const rings: LimbRing[] = [];
  for (let i = 0; i < 6; i++) {
    const x = -0.03 - 0.026 * i;
    const y = 0.046 - 0.003 * i - 0.0006 * i * i;
    const wide = 0.031 - 0.0022 * i;
    rings.push(ring(x, y, 0, wide, wide * 0.86), ring(x - 0.02, y, 0, wide * 0.9, wide * 0.74));
  }
  return [
    soft(shell, [...rings.toReversed()], 8),
    ...[-1, -0.5, 0, 0.5, 1].map((way) => {
      const z = way * 0.028;
      const out = way * 0.052;
      const back = 0.076 - 0.02 * Math.abs(way);
      return soft(
        shell,
        [
          ring(-0.178 - back, 0.02, z + out, 0.012, 0.002),
          ring(-0.17 - back * 0.75, 0.018, z * 0.8 + out * 0.8, 0.021, 0.004),
          ring(-0.178, 0.024, z * 0.55, 0.009, 0.006),
        ],
        6,
      );
    }),
  ];
}

/** An arm of two joints with a claw: palm and fixed finger in one, the other finger beside it, a band round both. */
function claw(side: 1 | -1, soft: Soft, rod: Rod): readonly Shape[] {
  // One claw crushes, the other cuts: the former is the thicker.
  const thick = side === 1 ? 1.15 : 0.9;
  const at = (x: number, y: number, z: number, wide: number, high: number): LimbRing =>
    ring(x, y, side * z, wide * thick, high * thick);
  return [
    soft(
      shell,
      [
        at(0.07, 0.036, 0.026, 0.009, 0.009),
        at(0.1, 0.046, 0.07, 0.013, 0.012),
        at(0.13, 0.044, 0.09, 0.015, 0.013),
        at(0.155, 0.038, 0.095, 0.012, 0.011),
      ],
      6,
    ),
    soft(
      shell,
      [
        at(0.152, 0.036, 0.095, 0.006, 0.006),
        at(0.168, 0.036, 0.097, 0.027, 0.017),
        at(0.2, 0.036, 0.1, 0.036, 0.021),
        at(0.235, 0.034, 0.103, 0.03, 0.018),
        at(0.265, 0.032, 0.112, 0.015, 0.012),
        at(0.3, 0.03, 0.104, 0.003, 0.003),
      ],
      8,
    ),
    soft(
      shell,
      [
        at(0.222, 0.036, 0.078, 0.006, 0.006),
        at(0.24, 0.036, 0.076, 0.014, 0.012),
        at(0.27, 0.034, 0.077, 0.01, 0.009),
        at(0.298, 0.031, 0.094, 0.002, 0.002),
      ],
      6,
    ),
    rod(
      'bin-yellow',
      Array.from({ length: 9 }, (_, k): Vec3 => {
        const angle = (Math.PI * k) / 4;
        return [
          0.256,
          0.034 + 0.019 * thick * Math.sin(angle),
          side * (0.094 + 0.038 * thick * Math.cos(angle)),
        ];
      }),
      0.0075,
      5,
    ),
  ];
}
