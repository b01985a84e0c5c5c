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
    shapes.push(
      ...vice(w - 0.3, d),
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

/** A bench vice on the edge: a swivel foot, a fixed and a sliding jaw with bright cheeks a hand apart, the screw and its bar in front. */
function vice(x: number, d: number): readonly Shape[] {
  const jaw = (from: number, to: number): readonly Shape[] => [
    block('engine-blue', [x - 0.05, x + 0.05], [top + 0.05, top + 0.13], [from, to], 0.012),
    block('engine-blue', [x - 0.085, x + 0.085], [top + 0.11, top + 0.2], [from, to], 0.012),
  ];
  const front = d + 0.08;
  return [
    turned(
      'engine-blue',
      [x, top, d - 0.2],
      [
        [0.1, 0],
        [0.1, 0.02],
        [0.06, 0.035],
        [0.06, 0.06],
        [0, 0.06],
      ],
      14,
      1,
    ),
    block(
      'engine-black',
      [x - 0.035, x + 0.035],
      [top + 0.055, top + 0.105],
      [d - 0.28, front],
      0.008,
    ),
    ...jaw(d - 0.24, d - 0.16),
    ...jaw(d - 0.06, d + 0.02),
    block(
      'steel',
      [x - 0.085, x + 0.085],
      [top + 0.15, top + 0.204],
      [d - 0.162, d - 0.148],
      0.002,
      1,
    ),
    block(
      'steel',
      [x - 0.085, x + 0.085],
      [top + 0.15, top + 0.204],
      [d - 0.072, d - 0.058],
      0.002,
      1,
    ),
    bar(
      'steel',
      [
        [x, top + 0.08, d - 0.16],
        [x, top + 0.08, front + 0.04],
      ],
      0.018,
      8,
    ),
    bar(
      'steel',
      [
        [x - 0.06, top - 0.02, front + 0.03],
        [x + 0.05, top + 0.18, front + 0.03],
      ],
      0.009,
      6,
    ),
    ...[
      [-0.06, -0.02],
      [0.05, 0.18],
    ].map(
      ([dx = 0, dy = 0]): Shape =>
        block(
          'steel',
          [x + dx - 0.015, x + dx + 0.015],
          [top + dy - 0.015, top + dy + 0.015],
          [front + 0.016, front + 0.044],
          0.007,
          0,
        ),
    ),
  ];
}
