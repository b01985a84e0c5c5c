import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { panelFront } from '../panelFront.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

const top = 0.88;

/** A workbench, `width` 1.6 × 0.65, top at 0.88 m, its back to a wall: vice, drawers, shelf, a few tools. Roles: `top`, `frame`. */
export const workbench: Piece = {
  kind: 'workbench',
  rest: 'floor',
  shapes: ({ width = 1.6, depth = 0.65, roles = {} }) => {
    const frame = roles.frame ?? 'engine-grey';
    const w = width / 2;
    const d = depth / 2;
    const shapes: Shape[] = [
      block(roles.top ?? 'wood-light', [-w, w], [top - 0.06, top], [-d, d], 0.008),
      block(frame, [-w + 0.04, w - 0.04], [0.14, 0.17], [-d + 0.04, d - 0.08], 0.004),
      block(frame, [-w + 0.04, -w + 0.52], [0.3, top - 0.06], [-d + 0.04, d - 0.05], 0.004),
      block('crate-blue', [-0.1, 0.34], [0.17, 0.42], [-0.18, 0.2], 0.012, 1),
    ];
    for (const x of [-1, 1]) {
      for (const z of [-1, 1]) {
        shapes.push(
          block(
            frame,
            [x * (w - 0.1), x * (w - 0.04)],
            [0, top - 0.06],
            [z * (d - 0.09), z * (d - 0.04)],
            0.004,
          ),
        );
      }
    }
    for (let i = 0; i < 3; i++) {
      shapes.push(
        ...panelFront(frame, [-w + 0.28, 0.31 + i * 0.165, d - 0.05], 0.46, 0.16, {
          handle: 'bar',
          metal: 'steel',
          flat: true,
        }),
      );
    }
    const v = w - 0.3;
    shapes.push(
      block('engine-blue', [v - 0.08, v + 0.08], [top, top + 0.05], [-0.02, 0.2], 0.012),
      block('engine-blue', [v - 0.09, v + 0.09], [top + 0.05, top + 0.17], [0.02, 0.1], 0.014),
      block('engine-blue', [v - 0.09, v + 0.09], [top + 0.05, top + 0.17], [0.15, d - 0.07], 0.014),
      bar(
        'steel',
        [
          [v, top + 0.08, 0.05],
          [v, top + 0.08, d - 0.03],
        ],
        0.018,
        8,
      ),
      bar(
        'steel',
        [
          [v - 0.09, top + 0.08, d - 0.02],
          [v + 0.09, top + 0.08, d - 0.02],
        ],
        0.008,
        6,
      ),
      bar(
        'steel',
        [
          [-0.2, top + 0.012, 0.1],
          [0.06, top + 0.012, 0.16],
        ],
        0.01,
        6,
        0,
      ),
      bar(
        'plastic-red',
        [
          [-0.32, top + 0.016, 0.07],
          [-0.2, top + 0.012, 0.1],
        ],
        0.016,
        7,
        0,
      ),
      turned(
        'tin-red',
        [-0.42, top, -0.18],
        [
          [0, 0],
          [0.06, 0],
          [0.06, 0.15],
          [0.05, 0.16],
          [0.01, 0.18],
          [0.008, 0.24],
          [0, 0.24],
        ],
        10,
        1,
      ),
    );
    return shapes;
  },
};
