import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A light switch of two rockers on a plate, 0.09 m. Roles: `plate`, `rocker`. */
export const lightSwitch: Piece = {
  kind: 'light-switch',
  rest: 'wall',
  shapes: ({ roles = {} }) => [
    slab(roles.plate ?? 'brass', [0, 0, 0.004], [0.12, 0.086, 0.008], 0.003, 1),
    ...[-1, 1].map((side) => ({
      ...slab(
        roles.rocker ?? 'plastic-ivory',
        [side * 0.026, 0.014, 0.01],
        [0.042, 0.058, 0.008],
        0.002,
        0,
      ),
      turn: [side * 0.08, 0, 0] as const,
    })),
  ],
};
