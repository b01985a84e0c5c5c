import { pad } from '../pad.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A printer and copier for a cupboard's top, 0.46 × 0.4 m, 0.36 m high, its tray to +z. Roles: `body`. */
export const printer: Piece = {
  kind: 'printer',
  rest: 'top',
  shapes: ({ roles = {} }) => {
    const body = roles.body ?? 'plastic-white';
    return [
      pad(body, [0, 0.13, -0.01], [0.46, 0.25, 0.38], { radius: 0.02 }),
      slab('plastic-grey', [0, 0.255, -0.02], [0.45, 0.012, 0.35], 0.004),
      pad(body, [0, 0.3, -0.02], [0.45, 0.07, 0.35], { radius: 0.015 }),
      slab('black', [0, 0.145, 0.176], [0.32, 0.06, 0.012], 0.003, 1),
      slab('plastic-grey', [0, 0.14, 0.235], [0.24, 0.006, 0.11], 0.002, 1),
      slab('paper', [0, 0.146, 0.23], [0.21, 0.004, 0.1], 0, 0),
      slab('plastic-grey', [0, 0.02, 0.178], [0.42, 0.08, 0.01], 0.003, 1),
      {
        kind: 'box',
        role: 'screen-desktop',
        detail: 0,
        at: [0.13, 0.3, 0.157],
        size: [0.11, 0.045, 0.004],
        turn: [-0.3, 0, 0],
      },
    ];
  },
};
