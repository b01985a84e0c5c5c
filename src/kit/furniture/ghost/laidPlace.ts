import type { Shape } from '../../shapes.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';
import { block, spun } from './parts.ts';
import { stemGlass } from './stemGlass.ts';

/**
 * A laid place, 0.52 × 0.4: plates with a folded napkin, two glasses, fork, knife and spoon; the guest sits at +z. Variant
 * `chopsticks` has silver chopsticks on their rest instead of cutlery.
 */
export const laidPlace: Piece = {
  kind: 'laid-place',
  rest: 'top',
  shapes: ({ variant }) => {
    const shapes: Shape[] = [
      plate('jar-gold', 0.155, 0.004),
      plate('porcelain', 0.135, 0.014),
      plate('porcelain', 0.1, 0.024),
      // Napkin, a folded fan.
      spun(
        'linen',
        [0, 0.028, 0.02],
        'y',
        [
          [0.055, 0],
          [0.03, 0.07],
          [0, 0.12],
        ],
        5,
      ),
      ...stemGlass([0.19, 0, -0.13], 0.2, 0.038),
      ...stemGlass([0.12, 0, -0.17], 0.16, 0.034),
    ];
    const silver = (x: number, length: number, width: number) =>
      shapes.push(slab('chrome', [x, 0.001, 0.04], [width, 0.003, length], 0.001, 0));
    if (variant === 'chopsticks') {
      silver(0.19, 0.24, 0.006);
      silver(0.205, 0.24, 0.006);
      shapes.push(slab('porcelain', [0.198, 0, -0.05], [0.045, 0.006, 0.014], 0.003, 1));
      return shapes;
    }
    silver(-0.19, 0.2, 0.012);
    silver(0.185, 0.22, 0.014);
    silver(0.215, 0.18, 0.011);
    for (const k of [-1, 0, 1]) {
      shapes.push(slab('chrome', [-0.19 + k * 0.007, 0.001, -0.08], [0.003, 0.003, 0.05], 0, 0));
    }
    shapes.push(block('chrome', [0.215, 0.003, -0.065], [0.03, 0.004, 0.045], 0.002, undefined, 0));
    return shapes;
  },
};

function plate(role: string, radius: number, lift: number): Shape {
  return spun(
    role,
    [0, lift - 0.004, 0.02],
    'y',
    [
      [radius * 0.6, 0],
      [radius, 0.012],
      [radius, 0.015],
      [radius * 0.66, 0.006],
      [0, 0.005],
    ],
    16,
    lift > 0.02 || lift < 0.01 ? 0 : 1,
  );
}
