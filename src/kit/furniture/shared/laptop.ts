import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

const open = 0.3;

/**
 * An open laptop, 0.34 × 0.24 m, 0.24 m high, its keys to +z; `variant` `gilt` has a gold edge and badge on its lid. Roles:
 * `body`, `screen`.
 */
export const laptop: Piece = {
  kind: 'laptop',
  rest: 'top',
  shapes: ({ variant, roles = {} }) => {
    const body = roles.body ?? (variant === 'gilt' ? 'black-gloss' : 'aluminium');
    const [s, c] = [Math.sin(open), Math.cos(open)];
    const height = 0.225;
    const hinge = -0.115;
    const lid = (up: number, out: number): readonly [number, number, number] => [
      0,
      0.012 + up * c + out * s,
      hinge - up * s + out * c,
    ];
    const shapes: Shape[] = [
      slab(body, [0, 0, 0], [0.34, 0.014, 0.235], 0.005),
      slab(roles.keys ?? 'keyboard', [0, 0.0135, -0.02], [0.3, 0.0025, 0.12], 0, 1),
      slab('black', [0, 0.0135, 0.078], [0.1, 0.0015, 0.06], 0, 0),
      {
        kind: 'box',
        role: body,
        detail: 2,
        at: lid(height / 2, 0),
        size: [0.34, height, 0.008],
        bevel: 0.003,
        turn: [-open, 0, 0],
      },
      {
        kind: 'box',
        role: roles.screen ?? 'screen-desktop',
        detail: 2,
        at: lid(height / 2, 0.005),
        size: [0.315, height - 0.03, 0.002],
        turn: [-open, 0, 0],
      },
    ];
    if (variant === 'gilt') {
      shapes.push(
        {
          kind: 'box',
          role: 'gold',
          detail: 1,
          at: lid(height - 0.002, 0),
          size: [0.342, 0.006, 0.0095],
          bevel: 0.002,
          turn: [-open, 0, 0],
        },
        {
          kind: 'box',
          role: 'gold',
          detail: 0,
          at: lid(height / 2, -0.005),
          size: [0.07, 0.07, 0.003],
          bevel: 0.001,
          turn: [-open, 0, Math.PI / 4],
        },
        slab('gold', [0, 0.004, 0], [0.343, 0.005, 0.238], 0.002, 1),
      );
    }
    return shapes;
  },
};
