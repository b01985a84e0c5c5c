import type { RawVehicleChanges } from './schema/vehicle.ts';
import type { VehicleType } from './train.ts';

/** A vehicle with some figures replaced; inside `body`, `bogies` and `gangway` each on its own. */
export function changeVehicle(vehicle: VehicleType, changes: RawVehicleChanges): VehicleType {
  return {
    ...vehicle,
    ...changes,
    body: { ...vehicle.body, ...changes.body },
    bogies: { ...vehicle.bogies, ...changes.bogies },
    gangway: { ...vehicle.gangway, ...changes.gangway },
  };
}
