import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { pad } from '../pad.ts';
import { turned } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** A hospital bed along x, 2.0 × 0.84 m, its head at −x raised: mattress at 0.52 m, side rails, boards, castors (look sheet). */
export const hospitalBed: Piece = {
  kind: 'hospital-bed',
  rest: 'floor',
  shapes: ({ roles = {} }) => {
    const frame = roles.frame ?? 'enamel-white';
    const shapes: Shape[] = [
      block(frame, [-0.94, 0.94], [0.34, 0.4], [-0.38, 0.38], 0.01),
      block(frame, [-0.6, 0.6], [0.14, 0.2], [-0.28, 0.28], 0.02, 1),
      block(frame, [-0.12, 0.12], [0.18, 0.36], [-0.12, 0.12], 0.02, 1),
      pad('linen', [0.32, 0.47, 0], [1.26, 0.13, 0.78], { radius: 0.04, puff: 0.01 }),
      pad('linen', [-0.58, 0.58, 0], [0.66, 0.13, 0.78], {
        radius: 0.04,
        puff: 0.01,
        turn: [0, 0, -0.5],
      }),
      pad('linen', [-0.66, 0.73, 0], [0.36, 0.11, 0.56], {
        radius: 0.05,
        puff: 0.025,
        turn: [0, 0, -0.5],
      }),
      pad(roles.blanket ?? 'blanket-green', [0.44, 0.535, 0], [1.0, 0.05, 0.8], {
        radius: 0.022,
        puff: 0.008,
      }),
      block(roles.board ?? 'laminate-oak', [-0.99, -0.96], [0.2, 0.92], [-0.4, 0.4], 0.012),
      block(roles.board ?? 'laminate-oak', [0.96, 0.99], [0.2, 0.74], [-0.4, 0.4], 0.012),
    ];
    for (const side of [-1, 1]) {
      const z = side * 0.405;
      shapes.push(
        bar(
          'chrome',
          [
            [-0.3, 0.4, z],
            [-0.3, 0.72, z],
            [0.34, 0.72, z],
            [0.34, 0.4, z],
          ],
          0.013,
          7,
        ),
      );
      shapes.push(
        bar(
          'chrome',
          [
            [-0.3, 0.56, z],
            [0.34, 0.56, z],
          ],
          0.009,
          6,
          0,
        ),
      );
      for (const x of [-0.8, 0.8]) {
        shapes.push(
          turned(
            'steel',
            [x, 0.1, side * 0.3],
            [
              [0.02, 0],
              [0.02, 0.26],
            ],
            8,
          ),
          {
            kind: 'lathe',
            role: 'rubber',
            detail: 1,
            axis: 'z',
            at: [x, 0.055, side * 0.3],
            profile: [
              [0, -0.018],
              [0.055, -0.018],
              [0.055, 0.018],
              [0, 0.018],
            ],
            segments: 12,
            creases: [1, 2],
          },
        );
      }
    }
    return shapes;
  },
};
