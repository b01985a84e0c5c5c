import type { Shape } from '../../shapes.ts';
import { bar } from '../bar.ts';
import { slab } from '../parts.ts';
import type { Piece } from '../piece.ts';

/** Handheld radios in their charger, `count` (4) of them 0.085 m apart, 0.2 high over stub antennas of 0.07; they face +z. */
export const radioCharger: Piece = {
  kind: 'radio-charger',
  rest: 'top',
  shapes: ({ count = 4 }) => {
    const width = count * 0.085 + 0.03;
    const shapes: Shape[] = [slab('rack-black', [0, 0, 0], [width, 0.06, 0.11], 0.008)];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 0.085;
      shapes.push(
        slab('machine-black', [x, 0.05, 0], [0.056, 0.13, 0.036], 0.008, 1),
        slab('case-grey', [x, 0.1, 0.018], [0.04, 0.03, 0.003], 0, 0),
        slab('lamp-green', [x, 0.025, 0.054], [0.01, 0.008, 0.003], 0, 0),
        bar(
          'black',
          [
            [x + 0.018, 0.18, 0],
            [x + 0.018, 0.25, 0],
          ],
          0.005,
          5,
          0,
        ),
      );
    }
    return shapes;
  },
};
