import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';

const cables = ['plastic-red', 'bin-yellow', 'engine-blue', 'plastic-red'] as const;

/**
 * The back of one bay of switchgear, about `x`, its face at `z` towards −z, `wide` and `high`: a louvred door below, open bus bars
 * and cables behind a dark frame above. It is seen where the wall behind it is cut away.
 */
export function switchgearBack(x: number, z: number, wide: number, high: number): readonly Shape[] {
  const w = wide / 2 - 0.02;
  const shapes: Shape[] = [
    block('laminate-white', [x - w, x + w], [0.16, 0.86], [z - 0.012, z], 0.004, 1),
    block('black', [x - w, x + w], [0.92, high - 0.1], [z - 0.004, z], 0, 1),
    block('engine-blue', [x - w, x + w], [0.875, 0.905], [z - 0.014, z], 0, 1),
    block('marking-yellow', [x - 0.06, x + 0.06], [0.7, 0.8], [z - 0.015, z - 0.012], 0, 1),
  ];
  for (let k = 0; k < 7; k++) {
    shapes.push(
      block(
        'engine-black',
        [x - w + 0.08, x + w - 0.08],
        [0.24 + k * 0.055, 0.265 + k * 0.055],
        [z - 0.015, z - 0.012],
        0,
        1,
      ),
    );
  }
  // Copper bars across, cables from them down into the floor.
  for (let k = 0; k < 3; k++) {
    shapes.push(
      block(
        'copper',
        [x - wide / 2, x + wide / 2],
        [high - 0.26 - k * 0.14, high - 0.22 - k * 0.14],
        [z - 0.016, z - 0.006],
        0,
        1,
      ),
    );
  }
  cables.forEach((role, k) => {
    const at = x + (k - 1.5) * (wide * 0.2);
    shapes.push(
      bar(
        role,
        [
          [at, 0.92, z - 0.012],
          [at, high - 0.24 - (k % 3) * 0.14, z - 0.012],
        ],
        0.012,
        5,
        1,
      ),
    );
  });
  return shapes;
}
