import { endPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import { bar } from '../coach/solids.ts';
import type { Shape } from '../shapes.ts';
import type { ExteriorKind } from './part.ts';

/** Two leaves across the tail end in place of a gangway, 2.6 m wide, y 1.2 to 3.1 (reference sheet, garage; by eye). */
export const loadingDoor: ExteriorKind = {
  kind: 'loading-door',
  needs: ['width', 'from', 'to'],
  shapes: ({ width = 2.6, from = 1.2, to = 3.1 }, frame) => {
    const place = endPlace(frame.vehicle, 'tail');
    const d = frame.head;
    const half = width / 2;
    const shapes: Shape[] = [];
    for (const side of [-1, 1]) {
      const z = (a: number, b: number) => [side * a, side * b] as const;
      shapes.push(slab('end', 2, place, [d - 0.04, d + 0.01], [from, to], z(0.012, half), 0.012));
      for (const t of [0.18, 0.5, 0.82]) {
        const y = from + (to - from) * t;
        shapes.push(
          slab(
            'end',
            0,
            place,
            [d - 0.056, d - 0.03],
            [y - 0.05, y + 0.05],
            z(0.08, half - 0.08),
            0.012,
          ),
        );
        shapes.push(
          slab(
            'body-sill',
            0,
            place,
            [d - 0.075, d],
            [y - 0.07, y + 0.07],
            z(half - 0.03, half + 0.05),
            0.012,
          ),
        );
      }
      // Locking bar with its cams and handle.
      const bolt = side * 0.22;
      shapes.push(
        bar(
          'handrail',
          0,
          [place(d - 0.075, from - 0.04, bolt), place(d - 0.075, to + 0.04, bolt)],
          0.018,
          8,
        ),
      );
      shapes.push(
        bar(
          'handrail',
          0,
          [place(d - 0.08, from + 0.85, bolt), place(d - 0.1, from + 0.8, bolt + side * 0.32)],
          0.016,
          6,
        ),
      );
      for (const y of [from + 0.08, to - 0.08]) {
        shapes.push(
          slab(
            'body-sill',
            0,
            place,
            [d - 0.1, d - 0.03],
            [y - 0.04, y + 0.04],
            [bolt - 0.05, bolt + 0.05],
            0.008,
          ),
        );
      }
    }
    shapes.push(
      slab(
        'rubber',
        1,
        place,
        [d - 0.03, d],
        [from - 0.03, to + 0.03],
        [-half - 0.03, half + 0.03],
      ),
    );
    return shapes.map((shape): Shape => (shape.detail === 2 ? shape : { ...shape, only: 'near' }));
  },
};
