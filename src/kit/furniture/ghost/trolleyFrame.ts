import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import { drum, pipe } from './parts.ts';

/** The frame of a trolley on four castors: posts and `shelves` (heights of their tops). */
export function trolleyFrame(
  width: number,
  depth: number,
  shelves: readonly number[],
  role = 'medical-white',
): readonly Shape[] {
  const top = Math.max(...shelves);
  const shapes: Shape[] = shelves.map((y) =>
    slab(role, [0, y - 0.025, 0], [width, 0.025, depth], 0.01),
  );
  for (const sx of [-1, 1]) {
    for (const sz of [-1, 1]) {
      const [x, z] = [sx * (width / 2 - 0.03), sz * (depth / 2 - 0.03)];
      shapes.push(
        pipe(
          'chrome',
          [
            [x, 0.07, z],
            [x, top - 0.02, z],
          ],
          0.011,
          1,
          6,
        ),
      );
      shapes.push(drum('rubber', [x - 0.012, 0.035, z], 'x', 0.035, 0.024, 10));
    }
  }
  return shapes;
}
