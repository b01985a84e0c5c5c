import type { Vec2 } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

const petals = 12;

/** A crocheted mat with a scalloped edge, `width` 0.3 m across. Roles: `lace`. */
export const doily: Piece = {
  kind: 'doily',
  rest: 'top',
  shapes: ({ width = 0.3, roles = {} }) => {
    const steps = petals * 4;
    const outline = Array.from({ length: steps }, (_, i): Vec2 => {
      const angle = (-2 * Math.PI * i) / steps;
      const r = (width / 2) * (0.93 + 0.07 * Math.abs(Math.sin((angle * petals) / 2)));
      return [r * Math.cos(angle), r * Math.sin(angle)];
    });
    return [
      {
        kind: 'prism',
        role: roles.lace ?? 'linen',
        detail: 1,
        axis: 'y',
        outline,
        from: 0,
        to: 0.003,
      },
    ];
  },
};
