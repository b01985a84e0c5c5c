import type { Vec3 } from '../kit/shapes.ts';
import type { TrackPlan, VehiclePlan } from './types.ts';

/** Point in the scene (x the ruler, y over rail top, z across all tracks) from a vehicle's local space. */
export function toScene(track: TrackPlan, vehicle: VehiclePlan, [x, y, z]: Vec3): Vec3 {
  return vehicle.turned
    ? [vehicle.x + vehicle.length - x, y, track.z - z]
    : [vehicle.x + x, y, track.z + z];
}
