import type { Shape, Vec2 } from '../shapes.ts';
import type { LocomotiveSpec } from './spec.ts';

/** A trumpet from its mouth back: inside of the bell, lip, outside, closed end; (radius, length from the mouth). */
const trumpet: readonly Vec2[] = [
  [0.014, 0.16],
  [0.062, 0.004],
  [0.07, 0.006],
  [0.036, 0.06],
  [0.022, 0.16],
  [0.02, 0.42],
  [0.034, 0.43],
  [0.034, 0.5],
  [0, 0.5],
];

/** Horns that look ahead, on a rail with two feet. */
export function hornShapes({ horns }: LocomotiveSpec): readonly Shape[] {
  const { at, y, z } = horns;
  const [left, right] = [Math.min(...z), Math.max(...z)];
  return [
    ...z.map(
      (across, i): Shape => ({
        kind: 'lathe',
        role: 'horn',
        detail: 0,
        axis: 'x',
        at: [at + 0.04 * (i % 2), y, across],
        segments: 9,
        profile: trumpet,
        creases: [6, 7],
      }),
    ),
    {
      kind: 'box',
      role: 'antenna',
      detail: 0,
      at: [at + 0.34, y - 0.05, (left + right) / 2],
      size: [0.06, 0.05, right - left + 0.08],
    },
    ...[left, right].map(
      (across): Shape => ({
        kind: 'box',
        role: 'antenna',
        detail: 0,
        at: [at + 0.34, y - 0.17, across],
        size: [0.05, 0.24, 0.03],
      }),
    ),
  ];
}
