import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';
import { drum, hose } from './parts.ts';

/**
 * What comes through the ceiling under a roof dome: a bolted ring, `width` (0.8) across, and a bundle of cables in a tray that
 * runs `depth` (1.3) to +z. Its top, 0.16 up, is at the ceiling. Roles: `ring`.
 */
export const domeTrunk: Piece = {
  kind: 'dome-trunk',
  rest: 'ceiling',
  shapes: ({ width = 0.8, depth = 1.3, roles = {} }) => {
    const ring = roles.ring ?? 'laminate-cream';
    const r = width / 2;
    const shapes: Shape[] = [
      drum(ring, [0, 0.1, 0], 'y', r, 0.07, 28, 2),
      drum('console-beige', [0, 0.075, 0], 'y', r * 0.72, 0.03, 24, 1),
      block('cage-wire', [-0.13, 0.13], [0.05, 0.062], [0, depth], 0.003, 1),
      ...[-1, 1].map((side) =>
        block('cage-wire', [side * 0.13, side * 0.136], [0.05, 0.1], [0, depth], 0.002, 1),
      ),
    ];
    for (let i = 0; i < 10; i++) {
      const a = (i / 10) * 2 * Math.PI;
      shapes.push(
        drum(
          'steel',
          [r * 0.87 * Math.cos(a), 0.088, r * 0.87 * Math.sin(a)],
          'y',
          0.016,
          0.014,
          6,
          0,
        ),
      );
    }
    for (let i = 0; i < 5; i++) {
      const x = -0.09 + i * 0.045;
      shapes.push(
        hose(
          ['black', 'case-grey', 'medical-blue', 'black', 'console-red'][i] ?? 'black',
          [
            [x * 1.4, 0.085, -0.1],
            [x, 0.075, 0.2],
            [x * 0.9 + 0.01, 0.076, depth * 0.6],
            [x, 0.078, depth - 0.02],
          ],
          0.014,
          1,
          3,
          5,
        ),
      );
    }
    return shapes;
  },
};
