import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { turned } from '../parts.ts';
import { drum } from './drum.ts';

/** A diesel of two banks along x between two ends: heads, manifold, turbocharger, filters, and its exhaust up to `height`. */
export function dieselEngine(
  role: string,
  from: number,
  to: number,
  d: number,
  height: number,
): readonly Shape[] {
  const long = to - from;
  const shapes: Shape[] = [
    block('engine-black', [from + 0.08, to - 0.08], [0.2, 0.46], [-0.3, 0.3], 0.05),
    block(role, [from + 0.04, to - 0.04], [0.44, 1.02], [-0.36, 0.36], 0.02),
    drum(role, from - 0.16, 0.72, [
      [0, 0],
      [0.42, 0],
      [0.46, 0.06],
      [0.46, 0.2],
      [0, 0.2],
    ]),
    drum(
      'engine-black',
      to - 0.03,
      0.6,
      [
        [0, 0],
        [0.2, 0],
        [0.2, 0.07],
        [0.08, 0.07],
        [0.08, 0.12],
        [0, 0.12],
      ],
      16,
    ),
  ];
  const heads = 6;
  const pitch = (long - 0.2) / heads;
  for (let i = 0; i < heads; i++) {
    const x = from + 0.1 + pitch * (i + 0.5);
    for (const side of [-1, 1]) {
      // Two banks of heads that lean outwards.
      shapes.push({
        kind: 'box',
        role,
        detail: 2,
        at: [x, 1.13, side * 0.25],
        size: [pitch - 0.03, 0.26, 0.3],
        bevel: 0.02,
        turn: [side * 0.55, 0, 0],
      });
      shapes.push({
        kind: 'box',
        role: 'steel',
        detail: 1,
        at: [x, 1.245, side * 0.32],
        size: [pitch - 0.07, 0.05, 0.24],
        bevel: 0.015,
        turn: [side * 0.55, 0, 0],
      });
      shapes.push(
        block(
          'engine-black',
          [x - pitch * 0.3, x + pitch * 0.3],
          [0.54, 0.86],
          [side * 0.36, side * 0.376],
          0.01,
          1,
        ),
      );
      shapes.push(
        bar(
          'copper',
          [
            [x, 1.24, side * 0.1],
            [x, 1.3, side * 0.17],
            [x, 1.27, side * 0.24],
          ],
          0.008,
          5,
          0,
        ),
      );
    }
  }
  shapes.push(
    bar(
      'engine-rust',
      [
        [from + 0.15, 1.34, 0],
        [to - 0.3, 1.34, 0],
      ],
      0.085,
      10,
      2,
    ),
    bar(
      'engine-rust',
      [
        [from + 0.32, 1.36, 0],
        [from + 0.32, 1.62, 0],
        [from + 0.32, height, 0],
      ],
      0.075,
      10,
      2,
    ),
    turned(
      'lagging',
      [from + 0.32, 1.62, 0],
      [
        [0.09, 0],
        [0.105, 0.03],
        [0.105, height - 1.68],
        [0.09, height - 1.64],
      ],
      12,
    ),
    {
      kind: 'lathe',
      role: 'steel',
      detail: 2,
      axis: 'x',
      at: [from + 0.5, 1.56, 0],
      profile: [
        [0, 0],
        [0.1, 0],
        [0.17, 0.05],
        [0.17, 0.13],
        [0.09, 0.18],
        [0.09, 0.3],
        [0, 0.3],
      ],
      segments: 14,
    },
    block('engine-black', [to - 0.7, to - 0.25], [1.42, 1.7], [-0.2, 0.2], 0.05),
    ...[0.16, 0.3, 0.44].map(
      (at): Shape =>
        turned(
          'filter-white',
          [to - at, 0.44, d - 0.18],
          [
            [0, 0],
            [0.055, 0],
            [0.055, 0.24],
            [0.05, 0.26],
            [0, 0.26],
          ],
          10,
          1,
        ),
    ),
    bar(
      'copper',
      [
        [from + 0.2, 0.5, d - 0.2],
        [to - 0.6, 0.5, d - 0.2],
        [to - 0.6, 0.9, 0.37],
      ],
      0.016,
      6,
    ),
  );
  return shapes;
}
