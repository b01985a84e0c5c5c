import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { seeded } from '../seeded.ts';

const pitch = 0.6;

/** Steel drums side by side on a pallet, held by a belt: `count` (2), 0.6 m each along x, 0.62 deep, 0.98 high. Roles: `drum`, `other`. */
export const drumRow: Piece = {
  kind: 'drum-row',
  rest: 'floor',
  shapes: ({ count = 2, roles = {}, seed = 1 }) => {
    const random = seeded(seed);
    const w = (count * pitch) / 2;
    const shapes: Shape[] = [
      ...[-0.22, 0, 0.22].map((z) =>
        block('wood-light', [-w, w], [0, 0.07], [z - 0.04, z + 0.04], 0.004),
      ),
      block('wood-light', [-w, w], [0.07, 0.1], [-0.3, 0.3], 0.004),
    ];
    for (let i = 0; i < count; i++) {
      const x = -w + pitch * (i + 0.5);
      const role = random() < 0.3 ? (roles.other ?? 'bin-yellow') : (roles.drum ?? 'engine-blue');
      const r = 0.285;
      shapes.push(
        turned(
          role,
          [x, 0.1, 0],
          [
            [0, 0],
            [r, 0],
            [r + 0.006, 0.012],
            [r, 0.024],
            [r - 0.004, 0.27],
            [r + 0.008, 0.285],
            [r + 0.008, 0.3],
            [r - 0.004, 0.315],
            [r - 0.004, 0.56],
            [r + 0.008, 0.575],
            [r + 0.008, 0.59],
            [r - 0.004, 0.605],
            [r, 0.86],
            [r + 0.006, 0.87],
            [r, 0.88],
            [r - 0.02, 0.862],
            [0, 0.862],
          ],
          24,
          2,
        ),
        turned(
          'steel',
          [x + 0.17, 0.96, 0.05],
          [
            [0.035, 0],
            [0.035, 0.016],
            [0, 0.018],
          ],
          10,
          0,
        ),
        turned(
          'steel',
          [x - 0.18, 0.96, -0.04],
          [
            [0.022, 0],
            [0.022, 0.012],
            [0, 0.014],
          ],
          8,
          0,
        ),
        block('paper', [x - 0.09, x + 0.09], [0.6, 0.66], [r - 0.006, r - 0.001], 0, 0),
      );
    }
    shapes.push(block('belt', [-w + 0.02, w - 0.02], [0.52, 0.56], [0.296, 0.302], 0.001, 1));
    return shapes;
  },
};
