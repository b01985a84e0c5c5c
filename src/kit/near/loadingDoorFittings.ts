import type { ExteriorPart } from '../../model/train.ts';
import { type CoachFrame, endPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import { bar } from '../coach/solids.ts';
import type { Shape, Vec2 } from '../shapes.ts';

/** Close by, the leaves of a door in a van's end: pressed ribs, locking bars with cams and handles. */
export function loadingDoorFittings(
  { width = 2.6, from = 1.2, to = 3.1 }: ExteriorPart,
  frame: CoachFrame,
): readonly Shape[] {
  const place = endPlace(frame.vehicle, 'tail');
  const d = frame.head;
  const half = width / 2;
  return [-1, 1].flatMap((side): readonly Shape[] => {
    const z = (a: number, b: number): Vec2 => [side * a, side * b];
    const shapes: Shape[] = [];
    for (const t of [0.18, 0.5, 0.82]) {
      const y = from + (to - from) * t;
      const rib: Vec2 = [y - 0.05, y + 0.05];
      shapes.push(slab('end', 0, place, [d - 0.056, d - 0.03], rib, z(0.08, half - 0.08), 0.012));
    }
    const bolt = side * 0.22;
    const rod = [place(d - 0.075, from - 0.04, bolt), place(d - 0.075, to + 0.04, bolt)];
    shapes.push(bar('handrail', 0, rod, 0.018, 8));
    const lever = [
      place(d - 0.08, from + 0.85, bolt),
      place(d - 0.1, from + 0.8, bolt + side * 0.32),
    ];
    shapes.push(bar('handrail', 0, lever, 0.016, 6));
    for (const y of [from + 0.08, to - 0.08]) {
      const cam: Vec2 = [y - 0.04, y + 0.04];
      const across: Vec2 = [bolt - 0.05, bolt + 0.05];
      shapes.push(slab('body-sill', 0, place, [d - 0.1, d - 0.03], cam, across, 0.008));
    }
    return shapes;
  });
}
