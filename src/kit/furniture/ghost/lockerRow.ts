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
      shapes.push(
        // A lock with its turning handle, louvres above and below, a card in its frame.
        slab('steel-painted', [x + 0.15, 0.99, 0.207], [0.032, 0.13, 0.008], 0.004, 1),
        slab('chrome', [x + 0.135, 1.06, 0.216], [0.06, 0.016, 0.014], 0.005, 0),
        drum('brass', [x + 0.15, 1.02, 0.21], 'z', 0.009, 0.006, 8, 0),
        slab('steel', [x - 0.02, 1.43, 0.205], [0.11, 0.05, 0.004], 0.002, 1),
        slab('paper', [x - 0.02, 1.437, 0.208], [0.096, 0.036, 0.003], 0, 0),
        ...[0.24, height - 0.34].flatMap((y) =>
          [0, 1, 2, 3, 4].map((k) =>
            slab('engine-black', [x, y + k * 0.034, 0.205], [0.2, 0.011, 0.002], 0, 0),
          ),
        ),
      );
    }
    return shapes;
  },
};
