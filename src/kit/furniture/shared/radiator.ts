import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A flat heater behind a slotted cover along the foot of a wall: `width` 1.2 m, `height` 0.3 m, 0.09 m deep. Roles: `cover`. */
export const radiator: Piece = {
  kind: 'radiator',
  rest: 'wall',
  shapes: ({ width = 1.2, height = 0.3, roles = {} }) => {
    const cover = roles.cover ?? 'trim';
    const shapes: Shape[] = [
      slab(cover, [0, 0, 0.04], [width, height, 0.078], 0.008),
      slab(cover, [0, height - 0.012, 0.045], [width + 0.01, 0.02, 0.09], 0.006, 1),
    ];
    const slots = Math.floor((width - 0.1) / 0.08);
    for (let i = 0; i < slots; i++) {
      shapes.push({
        kind: 'box',
        role: 'black',
        detail: 0,
        at: [(i - (slots - 1) / 2) * 0.08, height * 0.45, 0.079],
        size: [0.03, height * 0.5, 0.002],
      });
    }
    return shapes;
  },
};
