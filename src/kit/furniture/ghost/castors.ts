import type { Shape } from '../../shapes.ts';
import { block, drum } from './parts.ts';

/** A star foot on castors: `arms` arms of length `radius`, its hub's top at 0.13. */
export function castors(role: string, radius: number, arms = 5): readonly Shape[] {
  const shapes: Shape[] = [drum(role, [0, 0.08, 0], 'y', 0.04, 0.05, 10)];
  for (let i = 0; i < arms; i++) {
    const a = (2 * Math.PI * i) / arms;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    shapes.push(
      block(
        role,
        [(c * radius) / 2, 0.085, (s * radius) / 2],
        [radius, 0.03, 0.042],
        0.008,
        [0, -a, 0],
        1,
      ),
    );
    shapes.push(
      drum(
        'rubber',
        [c * (radius - 0.02) - 0.012, 0.032, s * (radius - 0.02)],
        'x',
        0.032,
        0.024,
        8,
      ),
    );
  }
  return shapes;
}
