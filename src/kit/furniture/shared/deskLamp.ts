import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A writing lamp, 0.36 m high: a long green glass shade over a brass foot. Roles: `metal`, `shade`. */
export const deskLamp: Piece = {
  kind: 'desk-lamp',
  rest: 'top',
  shapes: ({ roles = {} }) => {
    const metal = roles.metal ?? 'brass';
    const steps = [0, 1, 2, 3, 4, 5, 6];
    const ring = (x: number, r: number) =>
      steps.map((k) => {
        const angle = Math.PI * (0.02 + (0.96 * k) / 6);
        return [x, 0.27 + r * Math.sin(angle) * 0.9, 0.05 + r * Math.cos(angle)] as const;
      });
    return [
      turned(
        metal,
        [0, 0, 0],
        [
          [0, 0],
          [0.085, 0],
          [0.085, 0.012],
          [0.03, 0.026],
          [0.012, 0.05],
        ],
        14,
        2,
      ),
      bar(
        metal,
        [
          [0, 0.04, 0],
          [0, 0.24, -0.01],
          [0, 0.335, 0.01],
          [0, 0.345, 0.05],
        ],
        0.008,
        6,
        2,
      ),
      {
        kind: 'patch',
        role: roles.shade ?? 'glass-green',
        detail: 2,
        rows: [
          // Both ends are closed.
          ring(0.141, 0.001),
          ring(0.14, 0.045),
          ring(0.12, 0.066),
          ring(0.07, 0.072),
          ring(-0.07, 0.072),
          ring(-0.12, 0.066),
          ring(-0.14, 0.045),
          ring(-0.141, 0.001),
        ],
      },
      {
        kind: 'box',
        role: 'lamp-shade',
        detail: 1,
        at: [0, 0.288, 0.05],
        size: [0.2, 0.02, 0.03],
        bevel: 0.006,
      },
    ];
  },
};
