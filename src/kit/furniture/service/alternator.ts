import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { drum } from './drum.ts';

/** The generator of a set, along x between two ends. */
export function alternator(role: string, from: number, to: number): readonly Shape[] {
  const long = to - from;
  const r = 0.44;
  const shapes: Shape[] = [
    drum(role, from, 0.72, [
      [0, 0],
      [r * 0.7, 0],
      [r * 0.86, 0.1],
      [r, 0.16],
      [r, long - 0.2],
      [r * 0.9, long - 0.14],
      [r * 0.9, long],
      [0, long],
    ]),
    block(role, [from + 0.2, to - 0.3], [0.2, 0.36], [-0.36, 0.36], 0.01),
    block(role, [from + 0.35, to - 0.35], [1.12, 1.42], [-0.24, 0.24], 0.012),
    block('steel', [from + 0.39, to - 0.39], [1.17, 1.37], [0.24, 0.25], 0.003, 1),
    bar(
      'rubber',
      [
        [from + 0.5, 1.3, -0.22],
        [from + 0.5, 1.3, -0.42],
        [from + 0.5, 0.1, -0.44],
      ],
      0.03,
      7,
    ),
  ];
  // Cooling slots round the bearing end.
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * 2 * Math.PI + 0.2;
    const [y, z] = [0.72 + Math.sin(a) * r * 0.5, Math.cos(a) * r * 0.5];
    shapes.push(
      block(
        'black',
        [from - 0.006, from + 0.002],
        [y - 0.05, y + 0.05],
        [z - 0.05, z + 0.05],
        0.004,
        0,
      ),
    );
  }
  return shapes;
}
