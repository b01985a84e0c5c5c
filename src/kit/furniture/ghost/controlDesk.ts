import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, face } from './parts.ts';

/** A multimedia operator's desk, `width` (1.6) × 0.7, top 0.75: `count` (2) monitors, keyboards, a mixer; one sits at +z. */
export const controlDesk: Piece = {
  kind: 'control-desk',
  rest: 'floor',
  shapes: ({ width = 1.6, count = 2, roles = {} }) => {
    const shapes: Shape[] = [
      slab(roles.top ?? 'veneer-dark', [0, 0.715, 0], [width, 0.035, 0.7], 0.008),
      slab('machine-black', [0, 0.1, -0.28], [width - 0.1, 0.6, 0.03], 0.006),
    ];
    for (const s of [-1, 1]) {
      shapes.push(slab('machine-grey', [s * (width / 2 - 0.04), 0, 0], [0.05, 0.715, 0.62], 0.01));
    }
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.62;
      const turn = -0.16 * (i - (count - 1) / 2) * (count > 1 ? 1 : 0);
      shapes.push(slab('machine-grey', [x, 0.75, -0.18], [0.22, 0.012, 0.16], 0.004, 1));
      shapes.push(slab('machine-grey', [x, 0.762, -0.2], [0.05, 0.16, 0.03], 0.006, 1));
      shapes.push(
        block('black-gloss', [x, 1.04, -0.17], [0.58, 0.36, 0.025], 0.008, [-0.06, turn, 0]),
      );
      shapes.push(
        face(
          'screen-desktop',
          [x + Math.sin(turn) * 0.014, 1.041, -0.156],
          [0.55, 0.33],
          [-0.06, turn, 0],
        ),
      );
      shapes.push(face('keyboard', [x, 0.757, 0.16], [0.42, 0.13], [-Math.PI / 2, 0, 0], 0));
      shapes.push(slab('machine-black', [x, 0.75, 0.16], [0.44, 0.006, 0.15], 0.002, 0));
    }
    return shapes;
  },
};
