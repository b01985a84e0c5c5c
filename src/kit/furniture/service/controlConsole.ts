import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/**
 * A console with a slanted panel of dials and switches: `width` 1.3, 0.62 deep, desk at 0.75, panel up to 1.12, its back to a
 * wall; one sits at +z. Roles: `body`.
 */
export const controlConsole: Piece = {
  kind: 'control-console',
  rest: 'floor',
  shapes: ({ width = 1.3, depth = 0.62, roles = {} }) => {
    const body = roles.body ?? 'cabinet-grey';
    const w = width / 2;
    const d = depth / 2;
    const shapes: Shape[] = [
      {
        kind: 'prism',
        role: body,
        detail: 2,
        axis: 'x',
        outline: [
          [-d, 0],
          [-d + 0.24, 0],
          [-d + 0.24, 0.68],
          [d, 0.71],
          [d, 0.75],
          [-d + 0.34, 0.78],
          [-d + 0.16, 1.12],
          [-d, 1.12],
        ],
        from: -w,
        to: w,
        bevel: 0.005,
      },
      {
        kind: 'box',
        role: 'face-gauges',
        detail: 1,
        at: [-w * 0.42, 0.955, -d + 0.256],
        size: [width * 0.42, 0.28, 0.006],
        turn: [-0.487, 0, 0],
      },
      {
        kind: 'box',
        role: 'face-switches',
        detail: 1,
        at: [w * 0.48, 0.955, -d + 0.256],
        size: [width * 0.4, 0.28, 0.006],
        turn: [-0.487, 0, 0],
      },
      block('black', [-0.18, 0.06], [0.768, 0.782], [d - 0.22, d - 0.06], 0.004, 1),
      block('paper', [w - 0.4, w - 0.12], [0.762, 0.768], [d - 0.24, d - 0.05], 0.001, 1),
      block('plastic-red', [w - 0.1, w - 0.05], [0.77, 0.8], [d - 0.3, d - 0.25], 0.01, 1),
      block(body, [-w, -w + 0.04], [0, 0.7], [-d + 0.2, d - 0.08], 0.004),
      block(body, [w - 0.04, w], [0, 0.7], [-d + 0.2, d - 0.08], 0.004),
    ];
    for (let i = 0; i < 6; i++) {
      const x = -w + 0.1 + i * 0.07;
      shapes.push(
        block(
          i % 3 === 0 ? 'lamp-green' : 'plastic-grey',
          [x - 0.02, x + 0.02],
          [0.77, 0.783],
          [d - 0.3, d - 0.26],
          0.004,
          0,
        ),
      );
    }
    return shapes;
  },
};
