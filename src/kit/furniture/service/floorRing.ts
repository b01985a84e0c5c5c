import { block } from '../../inside/shell/block.ts';
import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';

/** A lashing ring on its plate in the floor, at `x`, `z` (m). */
export function floorRing(x: number, z: number): readonly Shape[] {
  return [
    block('steel', [x - 0.06, x + 0.06], [0, 0.014], [z - 0.045, z + 0.045], 0.004, 1),
    bar(
      'steel',
      Array.from({ length: 9 }, (_, k): Vec3 => {
        const a = (k / 8) * Math.PI;
        return [x + 0.036 * Math.cos(a), 0.012 + 0.045 * Math.sin(a), z];
      }),
      0.008,
      5,
      0,
    ),
  ];
}
