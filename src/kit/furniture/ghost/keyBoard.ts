import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

const tags = ['plastic-red', 'bin-yellow', 'label-blue', 'plastic-white'] as const;

/** A board of hooks with the car's keys on a wall, `width` (0.44) × `height` (0.5), a coloured tag on each. Roles: `board`. */
export const keyBoard: Piece = {
  kind: 'key-board',
  rest: 'wall',
  shapes: ({ width = 0.44, height = 0.5, roles = {}, seed = 1 }) => {
    const w = width / 2;
    const shapes: Shape[] = [
      block(roles.board ?? 'wood-dark', [-w, w], [0, height], [0, 0.02], 0.006),
    ];
    const columns = Math.max(2, Math.floor(width / 0.1));
    for (let row = 0; row < 3; row++) {
      for (let i = 0; i < columns; i++) {
        const x = ((i + 0.5) / columns - 0.5) * (width - 0.02);
        const y = height - 0.05 - (row * (height - 0.04)) / 3;
        shapes.push(drum('brass', [x, y, 0.018], 'z', 0.006, 0.02, 6, 0));
        // Some are out with somebody.
        if ((seed + row * 5 + i * 3) % 7 === 0) continue;
        shapes.push(
          block('steel', [x - 0.006, x + 0.006], [y - 0.07, y], [0.022, 0.028], 0, 1),
          block(
            tags[(row + i * 3) % tags.length] ?? 'plastic-red',
            [x - 0.02, x + 0.02],
            [y - 0.12, y - 0.06],
            [0.028, 0.034],
            0.002,
            1,
          ),
        );
      }
    }
    return shapes;
  },
};
