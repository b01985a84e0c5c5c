import { bar, block, cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Brake cylinder on the centre line with its levers, rods towards both bogies, and a distributor valve. */
export const brakeGear: ExteriorKind = {
  kind: 'brake-gear',
  needs: [],
  shapes: ({ at }, { vehicle, section }) => {
    const y = section.sill - 0.24;
    const middle = vehicle.length / 2;
    const reach = vehicle.bogies.centres / 2 - 1.3;
    const shapes: Shape[] = [
      cylinder('tank', 1, 'x', [at, y, 0.05], 0.16, [-0.3, 0.3], 16),
      cylinder('damper', 0, 'x', [at, y, 0.05], 0.035, [0.3, 0.75], 8),
      block('axle-box', 0, [at + 0.72, at + 0.77], [y - 0.03, y + 0.03], [-0.5, 0.55], 0.01),
      block('axle-box', 0, [at - 0.5, at - 0.45], [y - 0.03, y + 0.03], [-0.5, 0.55], 0.01),
      block(
        'under-box',
        0,
        [at - 1.1, at - 0.72],
        [y - 0.02, section.sill + 0.06],
        [0.5, 0.8],
        0.03,
      ),
      bar(
        'damper',
        0,
        [
          [at + 0.74, y, 0.5],
          [middle + reach, y + 0.04, 0.3],
        ],
        0.02,
        5,
      ),
      bar(
        'damper',
        0,
        [
          [at - 0.48, y, -0.45],
          [middle - reach, y + 0.04, -0.3],
        ],
        0.02,
        5,
      ),
      bar(
        'damper',
        0,
        [
          [at + 0.74, y, -0.45],
          [at - 0.48, y, 0.5],
        ],
        0.02,
        5,
      ),
    ];
    return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
  },
};
