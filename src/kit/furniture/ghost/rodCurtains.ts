import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';
import { drape } from '../shared/drape.ts';

/** Middle of the cloth, and of the rod, from the wall, m. */
const out = 0.05;

/**
 * A pair of short curtains on a rod, as at the windows of a sleeping car: `width` (1.1 m) from end to end, `height` (0.95)
 * from the hem to the rod; each covers `depth` (0.24) of the window's width. Roles: `curtain`, `rod`.
 */
export const rodCurtains: Piece = {
  kind: 'rod-curtains',
  rest: 'wall',
  shapes: ({ width = 1.1, height = 0.95, depth = 0.24, roles = {}, seed = 1 }) => {
    const half = width / 2;
    const rod = roles.rod ?? 'chrome';
    const shapes: Shape[] = [
      bar(
        rod,
        [
          [-half, height, out],
          [half, height, out],
        ],
        0.007,
        6,
      ),
      ...[-1, 1].map((side) =>
        bar(
          rod,
          [
            [side * (half - 0.012), height, 0],
            [side * (half - 0.012), height, out],
          ],
          0.006,
          5,
          0,
        ),
      ),
    ];
    for (const side of [-1, 1] as const) {
      shapes.push(
        drape({
          role: roles.curtain ?? 'curtain-ivory',
          side,
          edges: () => [half - 0.02, half - 0.02 - depth],
          height: height - 0.012,
          folds: 3,
          out,
          amplitude: (y) => 0.012 + 0.01 * Math.min(1, (height - y) / 0.3),
          heights: [0, 0.5 * height, 0.85 * height, height - 0.012],
          seed: seed + 31 * side,
        }),
      );
    }
    return shapes;
  },
};
