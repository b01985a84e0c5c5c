import type { Piece } from '../piece.ts';

/** A small round lamp let into the ceiling, 0.12 m across (`width`), 0.02 m high. Roles: `frame`, `lamp`. */
export const downlight: Piece = {
  kind: 'downlight',
  rest: 'ceiling',
  shapes: ({ width = 0.12, roles = {} }) => {
    const r = width / 2;
    return [
      {
        kind: 'lathe',
        role: roles.frame ?? 'chrome',
        detail: 1,
        axis: 'y',
        at: [0, 0, 0],
        profile: [
          [r * 0.72, 0.006],
          [r * 0.8, 0],
          [r, 0.004],
          [r, 0.02],
        ],
        segments: 14,
      },
      {
        kind: 'lathe',
        role: roles.lamp ?? 'lamp-panel',
        detail: 2,
        axis: 'y',
        at: [0, 0.006, 0],
        profile: [
          [0, 0],
          [r * 0.74, 0],
        ],
        segments: 12,
      },
    ];
  },
};
