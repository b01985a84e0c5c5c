import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Two oxygen bottles strapped to a stand on a wall, 0.3 wide, 0.2 deep, 1.0 high: valve, gauge, and a mask on its tube. Roles: `bottle`. */
export const oxygenBottles: Piece = {
  kind: 'oxygen-bottles',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const bottle = roles.bottle ?? 'enamel-white';
    const shapes: Shape[] = [
      block('steel', [-0.15, 0.15], [0, 0.03], [-0.1, 0.1], 0.006, 1),
      block('steel', [-0.15, 0.15], [0.03, 0.7], [-0.1, -0.088], 0.003, 1),
      ...[0.22, 0.56].map((y) =>
        block('belt', [-0.148, 0.148], [y, y + 0.035], [-0.095, 0.078], 0.008, 1),
      ),
      pad('glass-water', [0.075, 0.94, 0.07], [0.09, 0.07, 0.06], { radius: 0.025, detail: 1 }),
      bar(
        'gas-green',
        [
          [-0.075, 0.87, 0.03],
          [-0.03, 0.8, 0.11],
          [0.03, 0.78, 0.11],
          [0.075, 0.9, 0.07],
        ],
        0.008,
        6,
        1,
      ),
    ];
    for (const x of [-0.075, 0.075]) {
      shapes.push(
        turned(
          bottle,
          [x, 0.03, 0],
          [
            [0, 0],
            [0.062, 0],
            [0.068, 0.015],
            [0.068, 0.6],
            [0.05, 0.68],
            [0.022, 0.73],
            [0.02, 0.76],
          ],
          16,
          2,
        ),
        turned(
          'gas-green',
          [x, 0.63, 0],
          [
            [0.0685, 0],
            [0.0505, 0.081],
            [0.0225, 0.131],
          ],
          16,
          1,
        ),
        turned(
          'brass',
          [x, 0.79, 0],
          [
            [0.022, 0],
            [0.022, 0.05],
            [0.034, 0.055],
            [0.034, 0.08],
            [0, 0.085],
          ],
          12,
          1,
        ),
        {
          kind: 'box',
          role: 'chrome',
          detail: 1,
          at: [x, 0.825, 0.04],
          size: [0.05, 0.05, 0.03],
          bevel: 0.012,
        },
      );
    }
    return shapes;
  },
};
