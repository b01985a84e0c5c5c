import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { panelFront } from '../panelFront.ts';
import type { Piece } from '../piece.ts';

/** A cupboard on a wall, `width` 0.8, `depth` 0.32, `height` 0.5 m; a light strip under it with `variant` `lit`. Roles: `front`, `metal`. */
export const wallCupboard: Piece = {
  kind: 'wall-cupboard',
  rest: 'wall',
  shapes: ({ width = 0.8, depth = 0.32, height = 0.5, variant, roles = {} }) => {
    const front = roles.front ?? 'steel-sheet';
    const w = width / 2;
    const shapes: Shape[] = [block(front, [-w, w], [0.012, height], [0, depth - 0.02], 0.004)];
    const columns = Math.max(1, Math.round(width / 0.45));
    const step = width / columns;
    for (let i = 0; i < columns; i++) {
      shapes.push(
        ...panelFront(front, [-w + step * (i + 0.5), 0.012, depth - 0.02], step, height - 0.012, {
          handle: 'bar',
          metal: roles.metal ?? 'chrome',
          flat: true,
          side: i % 2 === 0 ? 1 : -1,
        }),
      );
    }
    if (variant === 'lit') {
      shapes.push(block('lamp-panel', [-w + 0.05, w - 0.05], [0, 0.014], [0.06, 0.1], 0, 1));
    }
    return shapes;
  },
};
