import { bar, cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { type ExteriorKind, placesOf } from './part.ts';

/** Whip aerials on spring feet, `count` of them `pitch` apart; their tips at `to`. */
export const whip: ExteriorKind = {
  kind: 'whip',
  needs: ['to', 'z', 'count', 'pitch'],
  shapes: (part, { section }) => {
    const z = part.z ?? 0;
    const foot = section.roofAt(z);
    const top = part.to ?? foot + 0.65;
    return placesOf(part).flatMap((x): readonly Shape[] => [
      cylinder('antenna', 0, 'y', [x, foot - 0.02, z], 0.06, [0, 0.05], 8),
      cylinder('antenna', 0, 'y', [x, foot, z], 0.024, [0.03, 0.13], 8),
      // Thicker than the 12 mm of the sheet, so that it does not shimmer.
      bar(
        'antenna',
        1,
        [
          [x, foot, z],
          [x, top, z],
        ],
        0.014,
        5,
      ),
      cylinder('rubber', 0, 'y', [x, top, z], 0.014, [-0.012, 0.014], 6),
    ]);
  },
};
