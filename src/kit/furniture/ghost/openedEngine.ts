import { block } from '../../inside/shell/block.ts';
import type { Shape } from '../../shapes.ts';
import { drum, hose, pipe } from './parts.ts';

/**
 * What one sees of a diesel through opened doors, `wide` about `x`, its foremost things just behind `z` (towards +z): block and
 * sump, heads with their injector lines, a lagged exhaust manifold, filters, belt and pulleys.
 */
export function openedEngine(x: number, wide: number, z: number): readonly Shape[] {
  const [a, b] = [x - wide / 2 + 0.03, x + wide / 2 - 0.03];
  const back = z - 0.33;
  const heads = Math.max(3, Math.round((wide - 0.3) / 0.27));
  const pitch = (wide - 0.3) / heads;
  const first = a + 0.22;
  const shapes: Shape[] = [
    block('engine-green', [a, b], [0.34, 0.42], [back, z - 0.03], 0.01),
    block('engine-black', [a + 0.14, b - 0.02], [0.42, 0.6], [back, z - 0.1], 0.03),
    block('engine-green', [a + 0.12, b], [0.6, 0.98], [back, z - 0.12], 0.02),
    // Belt side: two pulleys, the belt about them.
    drum('gym-iron', [a + 0.07, 0.66, z - 0.16], 'z', 0.11, 0.06, 18, 1),
    drum('steel', [a + 0.07, 0.66, z - 0.1], 'z', 0.05, 0.012, 12, 1),
    drum('gym-iron', [a + 0.1, 1.06, z - 0.16], 'z', 0.07, 0.06, 16, 1),
    drum('steel', [a + 0.1, 1.06, z - 0.1], 'z', 0.03, 0.012, 12, 1),
    block('rubber', [a - 0.036, a - 0.018], [0.66, 1.06], [z - 0.15, z - 0.115], 0, 1),
    block('rubber', [a + 0.165, a + 0.183], [0.66, 1.06], [z - 0.15, z - 0.115], 0, 1),
    // The manifold and its way up and out.
    pipe(
      'engine-rust',
      [
        [first - 0.06, 1.33, back + 0.06],
        [b - 0.02, 1.33, back + 0.06],
        [b - 0.02, 1.56, back + 0.06],
      ],
      0.055,
      1,
      10,
    ),
    // A fuel rail, yellow.
    pipe(
      'bin-yellow',
      [
        [first - 0.08, 0.9, z - 0.085],
        [b - 0.02, 0.9, z - 0.085],
      ],
      0.016,
      1,
      6,
    ),
    hose(
      'rubber',
      [
        [a + 0.16, 1.5, z - 0.2],
        [a + 0.1, 1.36, z - 0.12],
        [a + 0.14, 1.2, z - 0.14],
        [a + 0.2, 1.08, z - 0.2],
      ],
      0.032,
      1,
    ),
  ];
  for (let i = 0; i < heads; i++) {
    const at = first + pitch * (i + 0.5);
    const r = pitch / 2 - 0.012;
    shapes.push(
      block('engine-green', [at - r, at + r], [0.98, 1.14], [back, z - 0.14], 0.012),
      block('aluminium', [at - r + 0.01, at + r - 0.01], [1.14, 1.22], [back, z - 0.16], 0.018, 1),
      pipe(
        'steel',
        [
          [at, 0.9, z - 0.085],
          [at, 1.02, z - 0.075],
          [at - 0.02, 1.12, z - 0.14],
        ],
        0.007,
        0,
        5,
      ),
      drum('engine-rust', [at, 1.2, back + 0.06], 'y', 0.036, 0.12, 10, 1),
    );
    if (i % 2 === 1) shapes.push(drum('rack-orange', [at, 0.56, z - 0.1], 'y', 0.055, 0.2, 14, 1));
  }
  return shapes;
}
