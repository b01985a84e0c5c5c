import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';

/** The radiator of a set with the guard before its fan, along x between two ends. */
export function engineCooler(from: number, to: number, d: number): readonly Shape[] {
  const x = (from + to) / 2;
  const shapes: Shape[] = [
    block('engine-black', [from, to], [0.2, 1.7], [-d + 0.06, d - 0.06], 0.015),
    block('steel', [to, to + 0.012], [0.3, 1.6], [-d + 0.12, d - 0.12], 0.004, 1),
    block('steel', [from + 0.04, to - 0.04], [1.7, 1.75], [-d + 0.2, d - 0.2], 0.01, 1),
    bar(
      'rubber',
      [
        [x, 1.55, 0.1],
        [from - 0.2, 1.5, 0.1],
        [from - 0.35, 1.2, 0.2],
      ],
      0.045,
      8,
    ),
  ];
  for (let i = 0; i < 18; i++) {
    const y = 0.34 + i * 0.07;
    shapes.push(
      block('black', [to + 0.011, to + 0.015], [y, y + 0.03], [-d + 0.15, d - 0.15], 0, 0),
    );
  }
  // Guard rings before the fan.
  for (const r of [0.12, 0.24, 0.36, 0.46]) {
    const path: Vec3[] = Array.from({ length: 21 }, (_, i): Vec3 => {
      const a = (i / 20) * 2 * Math.PI;
      return [from - 0.05, 0.92 + Math.sin(a) * r, Math.cos(a) * r];
    });
    shapes.push(bar('steel', path, 0.006, 4, 1));
  }
  shapes.push({
    kind: 'lathe',
    role: 'engine-black',
    detail: 1,
    axis: 'x',
    at: [from - 0.045, 0.92, 0],
    profile: [
      [0, 0],
      [0.09, 0],
      [0.09, 0.04],
      [0, 0.04],
    ],
    segments: 10,
  });
  return shapes;
}
