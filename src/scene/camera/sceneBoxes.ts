import type { Box } from '../../kit/shapes.ts';
import { toScene } from '../../plan/toScene.ts';
import type { TrackPlan, VehiclePlan } from '../../plan/types.ts';
import type { Target } from '../picking.ts';

/** A car-local box as a box in the scene. */
export function sceneBox(track: TrackPlan, vehicle: VehiclePlan, box: Box): Box {
  const a = toScene(track, vehicle, box.min);
  const b = toScene(track, vehicle, box.max);
  return {
    min: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])],
    max: [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])],
  };
}

/** The vehicle from rail to the top of its body, over couplers: what a click on it means. */
export function vehicleBox(track: TrackPlan, vehicle: VehiclePlan): Box {
  const { min, max } = vehicle.bounds;
  return sceneBox(track, vehicle, {
    min: [0, 0, min[2]],
    max: [vehicle.length, max[1], max[2]],
  });
}

/** Everything that can be pointed at on these tracks. */
export function targetsOf(tracks: readonly TrackPlan[]): readonly Target[] {
  return tracks.flatMap((track) =>
    track.plan.vehicles.map((vehicle) => ({
      id: vehicle.id,
      box: vehicleBox(track, vehicle),
    })),
  );
}
