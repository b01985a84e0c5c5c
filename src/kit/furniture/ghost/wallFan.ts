import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A small fan on a wall bracket, 0.26 m across in its cage, that looks to +z. Roles: `body`, `blade`. */
export const wallFan: Piece = {
  kind: 'wall-fan',
  rest: 'wall',
  shapes: ({ roles = {} }) => {
    const body = roles.body ?? 'plastic-ivory';
    const [y, z] = [0.14, 0.14];
    const ring = (radius: number, at: number): Shape =>
      bar(
        'steel',
        Array.from({ length: 13 }, (_, i) => {
          const a = (i / 12) * 2 * Math.PI;
          return [radius * Math.cos(a), y + radius * Math.sin(a), at] as const;
        }),
        0.003,
        4,
        0,
      );
    const shapes: Shape[] = [
      drum(body, [0, y, 0], 'z', 0.045, 0.02, 12, 1),
      bar(
        body,
        [
          [0, y, 0.01],
          [0, y, 0.08],
        ],
        0.014,
        6,
      ),
      drum(body, [0, y, 0.06], 'z', 0.05, 0.07, 12, 1),
      ring(0.13, z),
      ring(0.125, z + 0.05),
      ring(0.07, z + 0.056),
    ];
    for (let i = 0; i < 4; i++) {
      const a = (i * Math.PI) / 2 + 0.4;
      shapes.push({
        kind: 'box',
        role: roles.blade ?? 'plastic-grey',
        detail: 1,
        at: [0.065 * Math.cos(a), y + 0.065 * Math.sin(a), z + 0.02],
        size: [0.1, 0.06, 0.004],
        bevel: 0.0015,
        turn: [0.35, 0, a],
      });
      const b = (i * Math.PI) / 4;
      shapes.push(
        bar(
          'steel',
          [
            [-0.125 * Math.cos(b), y - 0.125 * Math.sin(b), z + 0.05],
            [0, y, z + 0.062],
            [0.125 * Math.cos(b), y + 0.125 * Math.sin(b), z + 0.05],
          ],
          0.0025,
          4,
          0,
        ),
      );
    }
    return shapes;
  },
};
