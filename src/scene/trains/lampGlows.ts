import type { Vec3 } from '../../kit/shapes.ts';
import { shapeBox } from '../../plan/shapeBox.ts';
import { toScene } from '../../plan/toScene.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import { type Outside, vehicleShapes } from '../../plan/vehicleShapes.ts';

/** A lamp that is lit: its middle in the scene, the way it shines along x, and its radius, m. */
export interface LampGlow {
  readonly at: Vec3;
  readonly way: 1 | -1;
  readonly radius: number;
  readonly white: boolean;
}

/** A lamp belongs to an end of its train when it is this near to it, m: the reach that the lamp's shader has too. */
const reach = { white: 3, red: 2.5 } as const;

/** White lamps at each train's head and red ones at its tail. */
export function lampGlows(tracks: readonly TrackPlan[]): readonly LampGlow[] {
  return tracks.flatMap((track) => {
    const { vehicles } = track.plan;
    const first = vehicles[0];
    const last = vehicles[vehicles.length - 1];
    if (!first || !last) return [];
    const end = last.x + last.length;
    return [
      ...lampsOf(track, first, 'lamp-white').filter(({ at }) => at[0] < first.x + reach.white),
      ...lampsOf(track, last, 'lamp-red').filter(({ at }) => at[0] > end - reach.red),
    ];
  });
}

function lampsOf(
  track: TrackPlan,
  vehicle: VehiclePlan,
  role: 'lamp-white' | 'lamp-red',
): readonly LampGlow[] {
  const white = role === 'lamp-white';
  // A lamp may be a rim and a glass: both lie round one middle.
  const lamps = new Map<string, LampGlow>();
  for (const shape of vehicleShapes(outsideOf(vehicle), track.plan.train.livery)) {
    if (shape.role !== role) continue;
    const { min, max } = shapeBox(shape);
    const [x, y, z] = toScene(track, vehicle, [
      (min[0] + max[0]) / 2,
      (min[1] + max[1]) / 2,
      (min[2] + max[2]) / 2,
    ]);
    lamps.set([x, y, z].map((metres) => Math.round(metres * 5)).join(), {
      at: [x, y, z],
      way: white ? -1 : 1,
      radius: (max[1] - min[1]) / 2,
      white,
    });
  }
  return [...lamps.values()];
}

function outsideOf(vehicle: VehiclePlan): Outside {
  return vehicle.kind === 'car'
    ? { kind: 'car', car: vehicle.car }
    : { kind: 'locomotive', locomotive: vehicle.locomotive };
}
