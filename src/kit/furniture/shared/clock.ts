import type { Piece } from '../piece.ts';

/** A round wall clock, 0.32 m across (`width`). Roles: `rim`. */
export const clock: Piece = {
  kind: 'clock',
  rest: 'wall',
  shapes: ({ width = 0.32, roles = {} }) => {
    const r = width / 2;
    return [
      {
        kind: 'lathe',
        role: roles.rim ?? 'brass',
        detail: 2,
        axis: 'z',
        at: [0, r, 0],
        profile: [
          [r, 0],
          [r, 0.022],
          [r - 0.012, 0.036],
          [r - 0.024, 0.03],
          [r - 0.026, 0.016],
        ],
        segments: 24,
        creases: [1],
      },
      {
        kind: 'box',
        role: 'clock-face',
        detail: 1,
        at: [0, r, 0.016],
        size: [(r - 0.02) * 1.4, (r - 0.02) * 1.4, 0.004],
      },
      {
        kind: 'lathe',
        role: 'porcelain',
        detail: 2,
        axis: 'z',
        at: [0, r, 0.014],
        profile: [
          [r - 0.02, 0],
          [0, 0.0005],
        ],
        segments: 24,
      },
    ];
  },
};
