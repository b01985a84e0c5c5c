import { cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import { type ExteriorKind, placesOf } from './part.ts';

/** Russian roof vent: a flat cap Ø 0.34 on a short neck (reference sheet, section 10). */
export const roofVent: ExteriorKind = {
  kind: 'roof-vent',
  needs: ['diameter', 'z', 'count', 'pitch'],
  shapes: (part, { section }) => {
    const z = part.z ?? 0;
    const r = (part.diameter ?? 0.34) / 2;
    const y = section.roofAt(z);
    return placesOf(part).flatMap((x): readonly Shape[] => [
      cylinder('roof-equipment', 0, 'y', [x, y, z], r * 0.62, [-0.05, 0.035], 12),
      {
        kind: 'lathe',
        role: 'roof-equipment',
        detail: 1,
        at: [x, y, z],
        axis: 'y',
        segments: 14,
        creases: [1, 2],
        profile: [
          [r * 0.5, 0.03],
          [r, 0.035],
          [r, 0.07],
          [0, 0.1],
        ],
      },
    ]);
  },
};
