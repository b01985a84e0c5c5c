import { block } from '../coach/solids.ts';
import type { ExteriorKind } from './part.ts';

/** A diesel's exhaust: a sooty pipe with a weather flap on a square base; its top at `to`. */
export const exhaust: ExteriorKind = {
  kind: 'exhaust',
  needs: ['z', 'diameter', 'to'],
  shapes: ({ at, z = 0.3, diameter = 0.25, to }, { section }) => {
    const r = diameter / 2;
    const foot = section.roofAt(z);
    const top = to ?? foot + 0.45;
    return [
      {
        ...block(
          'exhaust',
          0,
          [at - r - 0.14, at + r + 0.14],
          [foot - 0.08, foot + 0.035],
          [z - r - 0.14, z + r + 0.14],
          0.012,
        ),
        only: 'near',
      },
      {
        kind: 'lathe',
        role: 'exhaust',
        detail: 2,
        at: [at, 0, z],
        axis: 'y',
        segments: 16,
        creases: [2, 3, 4],
        profile: [
          [r + 0.03, foot - 0.08],
          [r, foot + 0.1],
          [r, top],
          [r - 0.025, top],
          [r - 0.025, top - 0.09],
          [0, top - 0.09],
        ],
      },
      {
        kind: 'box',
        role: 'exhaust',
        detail: 0,
        at: [at + r * 0.35, top + 0.06, z],
        size: [diameter * 0.9, 0.014, diameter * 0.86],
        turn: [0, 0, 0.6],
        bevel: 0.006,
      },
    ];
  },
};
