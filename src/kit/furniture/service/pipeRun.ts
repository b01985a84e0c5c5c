import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const pipes = [
  { role: 'copper', y: 0.04, radius: 0.016 },
  { role: 'tank-red', y: 0.12, radius: 0.028 },
  { role: 'filter-white', y: 0.22, radius: 0.034 },
] as const;

/** Pipes and a cable tray along a wall, `width` 2 m long, 0.36 high, 0.11 deep. */
export const pipeRun: Piece = {
  kind: 'pipe-run',
  rest: 'wall',
  shapes: ({ width = 2 }) => {
    const w = width / 2;
    const shapes: Shape[] = pipes.map(({ role, y, radius }) =>
      bar(
        role,
        [
          [-w, y, 0.06],
          [w, y, 0.06],
        ],
        radius,
        8,
        2,
      ),
    );
    shapes.push(
      block('steel', [-w, w], [0.3, 0.306], [0, 0.11], 0, 1),
      block('steel', [-w, w], [0.306, 0.36], [0.106, 0.11], 0, 1),
      ...[0.02, 0.045, 0.075].map((z) =>
        bar(
          'rubber',
          [
            [-w, 0.318, z],
            [w, 0.318, z],
          ],
          0.011,
          5,
          0,
        ),
      ),
    );
    const clips = Math.max(2, Math.round(width / 0.9));
    for (let i = 0; i < clips; i++) {
      const x = -w + 0.08 + ((width - 0.16) * i) / (clips - 1);
      shapes.push(block('steel', [x - 0.015, x + 0.015], [0, 0.3], [0, 0.03], 0.003, 1));
    }
    return shapes;
  },
};
