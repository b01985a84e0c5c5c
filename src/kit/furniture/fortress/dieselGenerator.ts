import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { drum } from '../service/drum.ts';

const axis = 0.72;

/** An open old generator along x between two ends, its flywheel with a guard at `to`, an exciter at `from`. */
export function dieselGenerator(role: string, from: number, to: number): readonly Shape[] {
  const long = to - from - 0.34;
  const r = 0.5;
  const shapes: Shape[] = [
    block('engine-black', [from + 0.2, to - 0.4], [0.2, 0.34], [-0.42, 0.42], 0.02),
    drum(
      role,
      from + 0.16,
      axis,
      [
        [0, 0],
        [r * 0.6, 0],
        [r * 0.82, 0.08],
        [r, 0.1],
        [r, 0.2],
        [r * 0.95, 0.22],
        [r * 0.95, long - 0.26],
        [r, long - 0.24],
        [r, long - 0.14],
        [r * 0.7, long - 0.06],
        [0, long - 0.06],
      ],
      28,
    ),
    drum(
      role,
      from,
      axis,
      [
        [0, 0],
        [0.2, 0],
        [0.22, 0.02],
        [0.22, 0.18],
        [0, 0.18],
      ],
      20,
    ),
    // Flywheel, toothed rim, and the guard over it.
    drum(
      'engine-black',
      to - 0.2,
      axis - 0.1,
      [
        [0, 0],
        [0.52, 0],
        [0.52, 0.12],
        [0.44, 0.12],
        [0.42, 0.06],
        [0.14, 0.06],
        [0.12, 0.12],
        [0, 0.12],
      ],
      30,
    ),
    drum(
      'steel',
      to - 0.18,
      axis - 0.1,
      [
        [0.521, 0],
        [0.525, 0.01],
        [0.525, 0.07],
        [0.521, 0.08],
      ],
      30,
    ),
    block(role, [from + 0.35, to - 0.6], [axis + r - 0.06, axis + r + 0.2], [-0.2, 0.24], 0.015),
    block('steel', [from + 0.4, to - 0.65], [axis + r, axis + r + 0.16], [0.24, 0.252], 0.004, 1),
    bar(
      'rubber',
      [
        [from + 0.5, axis + r + 0.06, -0.18],
        [from + 0.5, axis + r + 0.04, -0.46],
        [from + 0.5, 0.06, -0.48],
      ],
      0.032,
      7,
    ),
  ];
  for (const x of [to - 0.26, to - 0.02]) {
    const arc: Vec3[] = Array.from({ length: 13 }, (_, i): Vec3 => {
      const a = (i / 12) * Math.PI;
      return [x, axis - 0.1 + Math.sin(a) * 0.58, Math.cos(a) * 0.5];
    });
    shapes.push(bar('marking-yellow', arc, 0.014, 6, 1));
  }
  for (let i = 1; i < 12; i += 2) {
    const a = (i / 12) * Math.PI;
    const [y, z] = [axis - 0.1 + Math.sin(a) * 0.58, Math.cos(a) * 0.5];
    shapes.push(
      bar(
        'marking-yellow',
        [
          [to - 0.26, y, z],
          [to - 0.02, y, z],
        ],
        0.008,
        5,
        0,
      ),
    );
  }
  // Cooling slots round the bearing end, and lifting eye.
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * 2 * Math.PI;
    const [y, z] = [axis + Math.sin(a) * r * 0.42, Math.cos(a) * r * 0.42];
    shapes.push(
      block(
        'black',
        [from + 0.154, from + 0.162],
        [y - 0.03, y + 0.03],
        [z - 0.05, z + 0.05],
        0.004,
        0,
      ),
    );
  }
  return shapes;
}
