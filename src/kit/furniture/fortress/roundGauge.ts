import type { Shape, Vec3 } from '../../shapes.ts';

/** A round gauge on an upright face: brass rim of radius `r`, white dial, a few marks, a needle at `t` (0 to 1) of its way. */
export function roundGauge([x, y, z]: Vec3, r: number, t: number): readonly Shape[] {
  const turn = (a: number): Vec3 => [0, 0, a];
  const at = (a: number, part: number): Vec3 => [
    x + Math.cos(a) * r * part,
    y + Math.sin(a) * r * part,
    z + 0.032,
  ];
  const angle = (part: number) => Math.PI * (1.25 - 1.5 * part);
  return [
    {
      kind: 'lathe',
      role: 'brass',
      detail: 2,
      axis: 'z',
      at: [x, y, z],
      profile: [
        [r, 0],
        [r, 0.034],
        [r * 0.93, 0.042],
        [r * 0.87, 0.036],
        [r * 0.86, 0.03],
      ],
      segments: 22,
    },
    {
      kind: 'lathe',
      role: 'dial-white',
      detail: 2,
      axis: 'z',
      at: [x, y, z],
      profile: [
        [r * 0.88, 0.03],
        [0, 0.03],
      ],
      segments: 18,
    },
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (part): Shape => ({
        kind: 'box',
        role: 'black',
        detail: 0,
        at: at(angle(part), 0.72),
        size: [r * 0.16, r * 0.05, 0.002],
        turn: turn(angle(part)),
      }),
    ),
    {
      kind: 'box',
      role: 'plastic-red',
      detail: 1,
      at: at(angle(0.25 + 0.5 * t), 0.3),
      size: [r * 0.8, r * 0.06, 0.004],
      turn: turn(angle(0.25 + 0.5 * t)),
    },
  ];
}
