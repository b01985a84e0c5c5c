import { bar, block, cylinder } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Axle generator hung from the body, Ø 0.48 × 0.60 m (reference sheet, section 10), with its drive shaft towards the nearer bogie. */
export const generator: ExteriorKind = {
  kind: 'generator',
  needs: ['z'],
  shapes: ({ at, z = 0 }, { vehicle, section }) => {
    const y = section.sill - 0.34;
    const way = at < vehicle.length / 2 ? -1 : 1;
    const bogie = vehicle.length / 2 + (way * vehicle.bogies.centres) / 2;
    const shapes: Shape[] = [
      cylinder('tank', 1, 'x', [at, y, z], 0.24, [-0.3, 0.3], 18),
      cylinder('axle-box', 0, 'x', [at + way * 0.32, y, z], 0.15, [-0.04, 0.04], 14),
      bar(
        'damper',
        0,
        [
          [at + way * 0.3, y, z],
          [bogie - way * 1.35, 0.5, z * 0.5],
        ],
        0.04,
        8,
      ),
    ];
    for (const x of [-0.22, 0.22]) {
      shapes.push(
        block(
          'underframe',
          0,
          [at + x - 0.03, at + x + 0.03],
          [y, section.sill + 0.1],
          [z - 0.27, z - 0.21],
        ),
      );
      shapes.push(
        block(
          'underframe',
          0,
          [at + x - 0.03, at + x + 0.03],
          [y, section.sill + 0.1],
          [z + 0.21, z + 0.27],
        ),
      );
    }
    return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
  },
};
