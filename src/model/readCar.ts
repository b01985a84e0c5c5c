import { checkName } from './checkName.ts';
import { plainCoach } from './defaults.ts';
import { evidenceOf } from './evidenceOf.ts';
import { type FactIds, resolveFacts } from './factIds.ts';
import { faultyCar } from './faultyCar.ts';
import type { Path } from './formatPath.ts';
import type { Issue } from './issue.ts';
import { type IssueList, issueList } from './issueList.ts';
import { readAmenities } from './readAmenities.ts';
import { readCarVehicle } from './readCarVehicle.ts';
import { readFigure } from './readFigure.ts';
import { readRooms } from './readRooms.ts';
import type { VehicleTypes } from './readTypes.ts';
import { readWith } from './readWith.ts';
import { car as carSchema, type RawCar } from './schema/car.ts';
import type { Amenity, Car, VehicleType } from './train.ts';
import type { TrainOptions } from './trainOptions.ts';

export interface CarContext {
  readonly list: IssueList;
  readonly options: TrainOptions;
  readonly types: VehicleTypes;
  readonly facts: FactIds;
  /** What is already known to be wrong with each car, by index. */
  readonly earlier: ReadonlyMap<number, readonly Issue[]>;
}

/** Reads one car; with any mistake in it, or in its type, a faulty one takes its place. */
export function readCar(context: CarContext, index: number, raw: unknown): Car {
  const own = issueList(context.list.file, context.list);
  const earlier = context.earlier.get(index) ?? [];
  const read = earlier.length > 0 ? null : readWith(own, ['cars', index], carSchema, raw);
  const car = read === null ? null : build(context, own, index, read);
  context.list.issues.push(...own.issues);
  const wrong = [...earlier, ...own.issues];
  return car !== null && wrong.length === 0 ? car : faultyCar(index + 1, raw, wrong);
}

function build(context: CarContext, list: IssueList, index: number, raw: RawCar): Car | null {
  const { options, facts } = context;
  const path: Path = ['cars', index];
  const type = typeOf(context, list, path, raw);
  if (type === null) return null;
  const ids = (key: string, value: readonly string[] | undefined) =>
    resolveFacts(list, [...path, ...key.split('.')], value, facts);
  const length = readFigure(raw.length, 'The train’s file');
  const vehicle = readCarVehicle(list, path, raw, type, length.value, options);
  const rooms = readRooms(list, [...path, 'rooms'], raw.rooms, vehicle.body.length);
  const amenityPath = [...path, 'amenities'];
  const amenities = readAmenities(list, amenityPath, raw.amenities, rooms, facts);
  checkItems(list, path, raw, amenities);
  checkConflicts(list, path, raw, options);
  return {
    n: index + 1,
    name: raw.name,
    purpose: raw.purpose ?? '',
    kind: raw.kind ?? 'unknown',
    evidence: evidenceOf(list, path, raw),
    place: raw.place ?? 'assumed',
    length: { ...length, facts: ids('length.facts', length.facts) },
    vehicle: withoutStrayItems(vehicle, amenities),
    type: raw.type ?? 'plain-coach',
    armour: {
      walls: ids('armour.walls', raw.armour?.walls),
      floor: ids('armour.floor', raw.armour?.floor),
      windows: ids('armour.windows', raw.armour?.windows),
    },
    communications: ids('communications', raw.communications),
    rooms,
    amenities,
    facts: ids('facts', raw.facts),
    disputes: raw.disputes ?? [],
    counterpart: counterpartOf(context, path, raw),
    fault: null,
  };
}

/** Null if the type is faulty (the car is then too, though nothing is wrong with its own entry) or not there. */
function typeOf(
  { types }: CarContext,
  list: IssueList,
  path: Path,
  raw: RawCar,
): VehicleType | null {
  if (raw.type === undefined) return plainCoach;
  const type = types.get(raw.type);
  if (type === undefined) checkName(list, [...path, 'type'], raw.type, [...types.keys()]);
  return type ?? null;
}

function checkItems(list: IssueList, path: Path, raw: RawCar, amenities: readonly Amenity[]): void {
  const ids = amenities.map(({ id }) => id);
  for (const [index, part] of (raw.exterior ?? []).entries())
    if (part.item !== undefined)
      checkName(list, [...path, 'exterior', index, 'item'], part.item, ids);
}

function checkConflicts(
  list: IssueList,
  path: Path,
  raw: RawCar,
  { conflicts }: TrainOptions,
): void {
  if (conflicts === undefined) return;
  for (const [index, dispute] of (raw.disputes ?? []).entries())
    checkName(
      list,
      [...path, 'disputes', index, 'conflict'],
      dispute.conflict,
      conflicts,
      'the label of a known disagreement',
    );
}

/** A part of the type may stand for an item that only some cars of the type have. */
function withoutStrayItems(vehicle: VehicleType, amenities: readonly Amenity[]): VehicleType {
  if (vehicle.exterior.every((part) => part.item === undefined)) return vehicle;
  const exterior = vehicle.exterior.map((part) => {
    if (amenities.some(({ id }) => id === part.item)) return part;
    const { item: _, ...rest } = part;
    return rest;
  });
  return { ...vehicle, exterior };
}

/** A counterpart that is not there is left out: the other train's file may be the broken one. */
function counterpartOf({ list, options }: CarContext, path: Path, raw: RawCar): string | null {
  const counterpart = raw.counterpart ?? null;
  if (counterpart === null || options.carIds === undefined) return counterpart;
  const at = [...path, 'counterpart'];
  return checkName(list, at, counterpart, options.carIds, 'a car of another train')
    ? counterpart
    : null;
}
