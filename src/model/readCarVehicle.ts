import { changeVehicle } from './changeVehicle.ts';
import { checkVehicle } from './checkVehicle.ts';
import type { Path } from './formatPath.ts';
import type { IssueList } from './issueList.ts';
import { scaleVehicle } from './scaleVehicle.ts';
import type { RawCar } from './schema/car.ts';
import type { VehicleType } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

/**
 * The type at the car's length with the car's changes. `windows` and `doors` of a car replace the type's, `exterior` is
 * added; their x figures are the car's own metres and are not scaled.
 */
export function readCarVehicle(
  list: IssueList,
  path: Path,
  raw: RawCar,
  type: VehicleType,
  length: number,
  options: TrainOptions,
): VehicleType {
  const scaled = scaleVehicle(type, length);
  const { windows, doors, exterior = [], vehicle } = raw;
  if (!windows && !doors && exterior.length === 0 && !vehicle) return scaled;
  const changed: VehicleType = {
    ...changeVehicle(scaled, vehicle ?? {}),
    windows: windows ?? scaled.windows,
    doors: doors ?? scaled.doors,
  };
  const place = (inner: Path): Path => {
    const field = inner[0];
    if (field === 'exterior') return [...path, ...inner];
    if (field !== 'windows' && field !== 'doors') return [...path, 'vehicle', ...inner];
    if (raw[field] !== undefined) return [...path, ...inner];
    // The type's opening is in the way of what the car changed.
    return [...path, windows ? 'windows' : doors ? 'doors' : 'vehicle'];
  };
  checkVehicle(list, place, { ...changed, exterior }, options);
  return { ...changed, exterior: [...scaled.exterior, ...exterior] };
}
