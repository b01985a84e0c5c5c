import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { drum } from './parts.ts';

/** A row of `count` (2) tall lockers, 0.42 each, 0.42 deep, `height` (1.95). Roles: `front`, `body`. */
export const lockerRow: Piece = {
  kind: 'locker-row',
  rest: 'floor',
  shapes: ({ count = 2, height = 1.95, roles = {} }) => {
    const width = count * 0.42;
    const front = roles.front ?? 'wood-light';
    const shapes: Shape[] = [
      slab('black', [0, 0, -0.02], [width - 0.04, 0.08, 0.36], 0),
      slab(roles.body ?? front, [0, 0.08, -0.012], [width, height - 0.08, 0.396], 0.004),
    ];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.42;
      shapes.push(slab(front, [x, 0.1, 0.195], [0.41, height - 0.12, 0.02], 0.004));
      shapes.push(drum('brass', [x + 0.15, 1.05, 0.205], 'z', 0.012, 0.018, 8, 0));
    }
    return shapes;
  },
};
