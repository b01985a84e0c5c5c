import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import type { Piece } from '../piece.ts';

const wall = 0.03;

/**
 * A small cabin for washing in a compartment's corner: 0.85 × 0.85 m, 2.05 high, its back to −z: white walls, a steel tray, a
 * shower head and a closet behind a half glazed door at +z, folded open. Roles: `wall`.
 */
export const wetCell: Piece = {
  kind: 'wet-cell',
  rest: 'floor',
  shapes: ({ width = 0.85, depth = 0.85, roles = {} }) => {
    const role = roles.wall ?? 'laminate-white';
    const [w, d, h] = [width / 2, depth / 2, 2.05];
    const shapes: Shape[] = [
      block(role, [-w, w], [0, h], [-d, -d + wall], 0.003),
      block(role, [-w, -w + wall], [0, h], [-d + wall, d], 0.003),
      block(role, [w - wall, w], [0, h], [-d + wall, d], 0.003),
      block(role, [-w, w], [h - 0.04, h], [-d, d], 0.003),
      block('steel-sheet', [-w + wall, w - wall], [0, 0.07], [-d + wall, d], 0.006),
      block('steel-sheet', [-w + wall, w - wall], [h - 0.1, h - 0.04], [d - 0.03, d], 0.004, 1),
      block('porcelain', [-0.17, 0.17], [0.07, 0.42], [-d + wall, -d + 0.48], 0.06),
      block('plastic-white', [-0.19, 0.19], [0.42, 0.45], [-d + wall, -d + 0.5], 0.012, 1),
      bar(
        'chrome',
        [
          [w - 0.08, 1, -d + wall],
          [w - 0.08, 1.05, -d + 0.09],
          [w - 0.08, 1.9, -d + 0.09],
          [w - 0.14, 1.95, -d + 0.17],
          [w - 0.18, 1.9, -d + 0.22],
        ],
        0.011,
        6,
      ),
      block('lamp-panel-cool', [-0.12, 0.12], [h - 0.06, h - 0.038], [-0.08, 0.08], 0, 1),
    ];
    // The door's two leaves, folded against the right wall.
    const long: readonly [number, number] = [d - (w - wall), d];
    for (const k of [0, 1]) {
      const x = w - wall - 0.016 - k * 0.03;
      shapes.push(
        block('steel-sheet', [x - 0.012, x + 0.012], [0.07, 0.1], long, 0.003, 1),
        block(role, [x - 0.008, x + 0.008], [0.1, 0.9], long, 0.003),
        block('pane-frosted', [x - 0.003, x + 0.003], [0.9, h - 0.1], long),
        ...long.map((z, end) =>
          block(
            'steel-sheet',
            [x - 0.012, x + 0.012],
            [0.1, h - 0.1],
            end === 0 ? [z, z + 0.022] : [z - 0.022, z],
            0.003,
            1,
          ),
        ),
      );
    }
    return shapes;
  },
};
