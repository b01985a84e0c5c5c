import { plate } from '../../coach/patches.ts';
import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/** The casing over a heating pipe along a wall: `width` 1 m, 0.24 high, 0.075 deep, slotted. Roles: `casing`, `top`. */
export const radiator: Piece = {
  kind: 'radiator',
  rest: 'wall',
  shapes: ({ width = 1, height = 0.24, depth = 0.075, roles = {} }) => {
    const w = width / 2;
    const shapes: Shape[] = [
      block(
        roles.casing ?? 'steel-painted',
        [-w, w],
        [0.03, height - 0.014],
        [0, depth - 0.01],
        0.004,
      ),
      block(roles.top ?? 'steel', [-w, w], [height - 0.016, height], [0, depth], 0.005, 1),
    ];
    const slots = Math.floor(width / 0.08);
    for (let i = 0; i < slots; i++) {
      const x = -w + 0.03 + ((width - 0.06) * (i + 0.5)) / slots;
      shapes.push(
        // A slot is flat paint: two triangles instead of a box's twelve, for there are thousands.
        plate('black', 0, 1, [x - 0.012, x + 0.012], [0.07, height - 0.06], () => depth - 0.0085),
      );
    }
    return shapes;
  },
};
