import { type CoachFrame, type EndPlace, endPlace } from '../coach/coachFrame.ts';
import { slab } from '../coach/slab.ts';
import { bar } from '../coach/solids.ts';
import type { Shape, Vec3 } from '../shapes.ts';

/** Brake hoses hang to 0.55 m at the coupler's face and meet their neighbours there (reference sheet, section 9). */
const brake = { z: 0.38, top: 0.96, low: 0.55, radius: 0.025 };
const jumper = { y: 1.25, low: 0.98, radius: 0.022 };

/** Brake hoses with cocks on both sides of the couplers of a coach, and electric jumpers beside them. */
export function endHoses({ vehicle, head }: CoachFrame): readonly Shape[] {
  const jumpers = vehicle.coupler === 'knuckle' ? [0.62, 0.78] : [0.86, 0.98];
  return (['head', 'tail'] as const).flatMap((end) => hoses(head, endPlace(vehicle, end), jumpers));
}

function hoses(wall: number, place: EndPlace, jumpers: readonly number[]): readonly Shape[] {
  // They need some length, wherever the end wall is.
  const reach = Math.max(wall, 0.2);
  const shapes: Shape[] = [];
  for (const side of [-1, 1]) {
    const z = side * brake.z;
    shapes.push(bar('hose', 0, sag(place, reach - 0.06, brake.top, brake.low, z), brake.radius, 5));
    shapes.push(
      slab(
        'cock',
        0,
        place,
        [reach - 0.13, reach - 0.05],
        [brake.top - 0.03, brake.top + 0.03],
        [z - 0.04, z + 0.04],
      ),
      bar(
        'damper',
        0,
        [place(reach + 0.3, brake.top, z), place(reach - 0.06, brake.top, z)],
        0.03,
        6,
      ),
    );
    for (const at of jumpers) {
      const across = side * at;
      shapes.push(
        bar('hose', 0, sag(place, reach, jumper.y, jumper.low, across), jumper.radius, 4),
      );
      shapes.push(
        slab(
          'under-box',
          0,
          place,
          [reach - 0.05, reach + 0.02],
          [jumper.y - 0.06, jumper.y + 0.06],
          [across - 0.055, across + 0.055],
        ),
      );
    }
  }
  return shapes.map((shape): Shape => ({ ...shape, only: 'near' }));
}

/** Half of a hanging hose, level where it meets the neighbour's half at the coupler's face. */
function sag(place: EndPlace, from: number, top: number, low: number, z: number): readonly Vec3[] {
  const path: Vec3[] = [];
  for (let i = 0; i <= 4; i += 1) {
    const t = i / 4;
    path.push(place(from * (1 - t), low + (top - low) * (1 - t) ** 2.2, z));
  }
  return path;
}
