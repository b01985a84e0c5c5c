import { block } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { type ExteriorKind, placesOf } from './part.ts';

/** Chinese capped roof ventilators, 0.40 × 0.34 × 0.16 m (reference sheet, section 10): a collar under an overhanging cap. */
export const ventilator: ExteriorKind = {
  kind: 'ventilator',
  needs: ['count', 'pitch'],
  shapes: (part, { section }) => {
    const roof = section.crown;
    return placesOf(part).flatMap((x): readonly Shape[] => [
      {
        ...block(
          'roof-equipment',
          1,
          [x - 0.15, x + 0.15],
          [roof - 0.06, roof + 0.06],
          [-0.12, 0.12],
          0.01,
        ),
        only: 'near',
      },
      {
        ...block('grille', 0, [x - 0.16, x + 0.16], [roof + 0.015, roof + 0.045], [-0.13, 0.13]),
        only: 'near',
      },
      block(
        'roof-equipment',
        2,
        [x - 0.2, x + 0.2],
        [roof + 0.05, roof + 0.14],
        [-0.17, 0.17],
        0.035,
      ),
    ]);
  },
};
