import { endPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import type { Shape, Vec2 } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Two leaves across the tail end in place of a gangway, 2.6 m wide, y 1.2 to 3.1 (reference sheet, garage; by eye). */
export const loadingDoor: ExteriorKind = {
  kind: 'loading-door',
  needs: ['width', 'from', 'to'],
  shapes: ({ width = 2.6, from = 1.2, to = 3.1 }, frame) => {
    const place = endPlace(frame.vehicle, 'tail');
    const d = frame.head;
    const half = width / 2;
    const leaf = (side: number): readonly Shape[] => {
      const z: Vec2 = [side * 0.012, side * half];
      const hinge: Vec2 = [side * (half - 0.03), side * (half + 0.05)];
      return [
        slab('end', 2, place, [d - 0.04, d + 0.01], [from, to], z, 0.012),
        ...[0.18, 0.5, 0.82].map((t): Shape => {
          const y = from + (to - from) * t;
          const knuckle = slab(
            'body-sill',
            0,
            place,
            [d - 0.075, d],
            [y - 0.07, y + 0.07],
            hinge,
            0.012,
          );
          return { ...knuckle, only: 'near' };
        }),
      ];
    };
    const y: Vec2 = [from - 0.03, to + 0.03];
    const z: Vec2 = [-half - 0.03, half + 0.03];
    const joint = slab('rubber', 1, place, [d - 0.03, d], y, z);
    return [...leaf(-1), ...leaf(1), { ...joint, only: 'near' }];
  },
};
