import type { Shape, Vec2, Vec3 } from '../shapes.ts';
import type { Fan } from './spec.ts';

const blades = 9;
const spokes = 8;

/** A cooling fan in the roof: collar, dark well, blades, hub, and a guard of rings and spokes. */
export function fanShapes(
  { at, diameter, from, to }: Fan,
  role: (name: string) => string,
): readonly Shape[] {
  const radius = diameter / 2;
  const collar: readonly Vec2[] = [
    [radius, from - 0.02],
    [radius, to],
    [radius - 0.045, to],
    [radius - 0.05, from - 0.01],
  ];
  return [
    {
      kind: 'lathe',
      role: role('$equipment'),
      detail: 0,
      axis: 'y',
      at: [at, 0, 0],
      segments: 28,
      profile: collar,
      creases: [1, 2],
    },
    {
      kind: 'lathe',
      role: 'exhaust',
      detail: 2,
      axis: 'y',
      at: [at, 0, 0],
      segments: 28,
      profile: [
        [radius - 0.03, from + 0.012],
        [0, from + 0.012],
      ],
    },
    ...Array.from({ length: blades }, (_, i) => blade(at, radius, from, i)),
    {
      kind: 'lathe',
      role: role('$equipment'),
      detail: 0,
      axis: 'y',
      at: [at, 0, 0],
      segments: 14,
      profile: [
        [0.17, from],
        [0.17, to - 0.03],
        [0.12, to - 0.012],
        [0, to - 0.008],
      ],
      creases: [1],
    },
    ...[0.45, 0.75].map(
      (t): Shape => ({
        kind: 'lathe',
        role: 'handrail',
        detail: 0,
        axis: 'y',
        at: [at, to - 0.012, 0],
        segments: 22,
        profile: [
          [radius * t + 0.007, -0.005],
          [radius * t, 0.008],
          [radius * t - 0.007, -0.005],
        ],
      }),
    ),
    ...Array.from({ length: spokes }, (_, i): Shape => {
      const angle = (2 * Math.PI * i) / spokes;
      const middle = (radius - 0.04 + 0.15) / 2;
      return {
        kind: 'box',
        role: 'handrail',
        detail: 0,
        at: [at + Math.cos(angle) * middle, to - 0.02, Math.sin(angle) * middle],
        size: [radius - 0.17, 0.012, 0.014],
        turn: [0, -angle, 0],
      };
    }),
  ];
}

/** A twisted sheet from hub to tip. */
function blade(at: number, radius: number, from: number, index: number): Shape {
  const turn = (2 * Math.PI * index) / blades;
  const point = (reach: number, angle: number, y: number): Vec3 => [
    at + Math.cos(angle) * reach,
    y,
    -Math.sin(angle) * reach,
  ];
  const stations = [0.16, radius * 0.55, radius - 0.07];
  return {
    kind: 'patch',
    role: 'damper',
    detail: 0,
    rows: [
      stations.map((r) => point(r, turn - 0.05, from + 0.02)),
      stations.map((r, i) => point(r, turn + 0.26 + 0.04 * i, from + 0.062)),
    ],
  };
}
