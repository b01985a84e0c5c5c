import type { Shape } from '../../shapes.ts';
import { turned } from '../parts.ts';

/** A round pot, `width` across and `height` high, with earth in it. */
export function plantPot(role: string, width: number, height: number): readonly Shape[] {
  const r = width / 2;
  return [
    turned(
      role,
      [0, 0, 0],
      [
        [0, 0],
        [r * 0.66, 0],
        [r * 0.72, 0.02],
        [r * 0.92, height * 0.78],
        [r, height * 0.86],
        [r, height],
        [r * 0.88, height],
        [r * 0.84, height - 0.04],
      ],
      18,
      2,
    ),
    turned(
      'earth',
      [0, height - 0.045, 0],
      [
        [r * 0.86, 0],
        [r * 0.4, 0.014],
        [0, 0.02],
      ],
      12,
      2,
    ),
  ];
}
