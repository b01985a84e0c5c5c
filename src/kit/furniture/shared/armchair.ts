import type { Piece } from '../piece.ts';
import { upholstered } from './upholstered.ts';

/**
 * A deep armchair, 0.9 m wide (`width`) and 0.82 m deep (`depth`), `height` 0.87 m. `variant` `lace` lays a white cloth on
 * its back. Roles: `seat`, `piping`, `feet`, `cloth`.
 */
export const armchair: Piece = {
  kind: 'armchair',
  rest: 'floor',
  shapes: ({ width = 0.9, depth = 0.82, height = 0.87, variant, roles = {} }) => {
    const armWidth = Math.min(0.18, width * 0.2);
    return upholstered({
      count: 1,
      pitch: width - 2 * armWidth,
      depth,
      armWidth,
      armTop: 0.61,
      top: height,
      roles,
      cloths: variant === 'lace',
    });
  },
};
