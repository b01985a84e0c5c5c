import { changeVehicle } from './changeVehicle.ts';
import { checkName } from './checkName.ts';
import { checkVehicle } from './checkVehicle.ts';
import { plainCoach } from './defaults.ts';
import { describeValue } from './describeValue.ts';
import { addIssue, type IssueList } from './issueList.ts';
import { readWith } from './readWith.ts';
import { scaleVehicle } from './scaleVehicle.ts';
import { formats } from './schema/formats.ts';
import { type RawVehicleType, vehicleType } from './schema/vehicle.ts';
import type { VehicleType } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

/** Types of a file by key; null where one is faulty. */
export type VehicleTypes = ReadonlyMap<string, VehicleType | null>;

/**
 * Reads `types`. A type starts from the one that it is `like`, which stands before it in the file, else from the plain
 * coach; its own `doors` and `windows` replace those, its `exterior` is added to a type's and replaces the plain coach's.
 */
export function readTypes(list: IssueList, raw: unknown, options: TrainOptions): VehicleTypes {
  const types = new Map<string, VehicleType | null>();
  if (raw === undefined) return types;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    addIssue(list, ['types'], 'wrong-type', describeValue(raw), 'an object of vehicle types');
    return types;
  }
  for (const [key, entry] of Object.entries(raw))
    types.set(key, readType(list, key, entry, types, options));
  return types;
}

function readType(
  list: IssueList,
  key: string,
  entry: unknown,
  before: VehicleTypes,
  options: TrainOptions,
): VehicleType | null {
  const path = ['types', key];
  if (!formats.id.pattern.test(key) || key.length > 80) {
    addIssue(list, path, 'bad-format', describeValue(key), formats.id.words);
    return null;
  }
  const count = list.issues.length;
  const raw = readWith(list, path, vehicleType, entry);
  if (raw === null) return null;
  const base = raw.like === undefined ? plainCoach : before.get(raw.like);
  if (base === undefined)
    checkName(list, [...path, 'like'], raw.like ?? '', [...before.keys()], 'a type above this one');
  if (!base) return null;
  const vehicle = build(base, raw, key);
  checkVehicle(list, (inner) => [...path, ...inner], vehicle, options);
  return list.issues.length === count ? vehicle : null;
}

function build(base: VehicleType, raw: RawVehicleType, key: string): VehicleType {
  const { like, length, doors, windows, exterior, ...changes } = raw;
  const scaled = scaleVehicle(base, length ?? base.length);
  const inherited = like === undefined && exterior !== undefined ? [] : scaled.exterior;
  return {
    ...changeVehicle(scaled, { ...changes, name: changes.name ?? key }),
    doors: doors ?? scaled.doors,
    windows: windows ?? scaled.windows,
    exterior: [...inherited, ...(exterior ?? [])],
  };
}
