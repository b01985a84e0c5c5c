import type { Shape, Vec3 } from '../../shapes.ts';
import { bar } from '../bar.ts';

/** A strap round a sleeve, about `axis`; m. */
export function hoop([x, y, z]: Vec3, radius: number, axis: 'x' | 'y' = 'x'): Shape {
  return bar(
    'belt',
    Array.from({ length: 17 }, (_, k): Vec3 => {
      const a = (k / 16) * 2 * Math.PI;
      const [p, q] = [radius * Math.cos(a), radius * Math.sin(a)];
      return axis === 'x' ? [x, y + p, z + q] : [x + p, y, z + q];
    }),
    0.014,
    4,
    1,
  );
}
