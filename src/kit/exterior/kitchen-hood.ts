import { block } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { louvre } from './louvre.ts';
import type { ExteriorKind } from './part.ts';

/** The hood over a kitchen: a box with louvred sides under an overhanging lid, `length` long, its top at `to`. */
export const kitchenHood: ExteriorKind = {
  kind: 'kitchen-hood',
  needs: ['length', 'width', 'to'],
  shapes: ({ at, length = 0.8, width = 0.7, to }, { section }) => {
    const top = to ?? section.crown + 0.21;
    const foot = section.roofAt(width / 2) - 0.05;
    const half = width / 2;
    const x = [at - length / 2, at + length / 2] as const;
    const shapes: Shape[] = [
      block('roof-equipment', 2, x, [foot, top - 0.03], [-half, half], 0.02),
      {
        ...block(
          'roof-equipment',
          1,
          [x[0] - 0.05, x[1] + 0.05],
          [top - 0.04, top],
          [-half - 0.05, half + 0.05],
          0.012,
        ),
        only: 'near',
      },
    ];
    for (const side of [1, -1] as const) {
      const y = [section.roofAt(half) + 0.04, top - 0.06] as const;
      shapes.push({
        ...louvre('grille', 0, side, [x[0] + 0.06, x[1] - 0.06], y, () => side * half, 0.04, 0.016),
        only: 'near',
      });
    }
    return shapes;
  },
};
