import type { Piece } from '../piece.ts';

/**
 * A cornice along a side wall with a strip of light on its back that shines up at the ceiling, `width` (2 m) long, 0.09 m
 * high, 0.1 m deep. Roles: `cornice`, `lamp`, `line`.
 */
export const cove: Piece = {
  kind: 'cove',
  rest: 'wall',
  shapes: ({ width = 2, roles = {} }) => {
    const role = roles.cornice ?? 'trim';
    return [
      {
        kind: 'prism',
        role,
        detail: 2,
        axis: 'x',
        // (z, y): an ogee from the wall out to its lip.
        outline: [
          [0, 0],
          [0.02, 0],
          [0.028, 0.012],
          [0.05, 0.02],
          [0.072, 0.036],
          [0.08, 0.056],
          [0.1, 0.062],
          [0.1, 0.088],
          [0.086, 0.088],
          [0.086, 0.066],
          [0, 0.066],
        ],
        from: -width / 2,
        to: width / 2,
      },
      ...(roles.line
        ? [
            {
              kind: 'box',
              role: roles.line,
              detail: 1,
              at: [0, 0.074, 0.1],
              size: [width, 0.008, 0.004],
            } as const,
          ]
        : []),
      {
        kind: 'box',
        role: roles.lamp ?? 'lamp-strip',
        detail: 2,
        // At the lip: nearer to the wall the shell's cornice would keep its light from the ceiling.
        at: [0, 0.07, 0.074],
        size: [width - 0.04, 0.008, 0.016],
      },
    ];
  },
};
