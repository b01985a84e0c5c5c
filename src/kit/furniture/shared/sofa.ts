import type { Piece } from '../piece.ts';
import { upholstered } from './upholstered.ts';

/** Seat pitch and depth: interior look sheet (furniture, sofa); the back stays under a window's sill. */
const pitch = 0.61;

/**
 * A sofa of `count` seats (2), 0.82 m deep (`depth`), `height` 0.84 m. `variant` `lace` lays white cloths on its backs. Roles:
 * `seat`, `piping`, `feet`, `cloth`.
 */
export const sofa: Piece = {
  kind: 'sofa',
  rest: 'floor',
  shapes: ({ count = 2, depth = 0.82, height = 0.84, variant, roles = {} }) =>
    upholstered({
      count,
      pitch,
      depth,
      armWidth: 0.19,
      armTop: 0.6,
      top: height,
      roles,
      cloths: variant === 'lace',
    }),
};
