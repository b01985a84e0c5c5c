import { cylinder } from '../coach/solids.ts';
import type { ExteriorKind } from './part.ts';

/** The boiler's flue: Ø 0.20, a flared cap over a gap, its top at `to` (reference sheet, section 10). */
export const flue: ExteriorKind = {
  kind: 'flue',
  needs: ['z', 'diameter', 'to'],
  shapes: ({ at, z = 1.05, diameter = 0.2, to }, { section }) => {
    const r = diameter / 2;
    const foot = section.roofAt(z);
    const top = to ?? foot + 0.3;
    return [
      cylinder('roof-equipment', 0, 'y', [at, foot, z], r + 0.06, [-0.08, 0.03], 14),
      cylinder('exhaust', 1, 'y', [at, foot - 0.08, z], r, [0, top - foot + 0.01], 14),
      {
        kind: 'lathe',
        role: 'exhaust',
        detail: 0,
        at: [at, top - 0.05, z],
        axis: 'y',
        segments: 14,
        creases: [1],
        profile: [
          [r + 0.02, -0.03],
          [r + 0.05, -0.02],
          [r * 0.4, 0.045],
          [0, 0.05],
        ],
      },
    ];
  },
};
