import type { CarPlan, TrainPlan } from '../types.ts';
import { type LiveryPart, type LiveryPlace, liveryParts } from './liveryParts.ts';
import type { Stretch } from './stretch.ts';

/** A place of a colour in the picture, x on the ruler, y over rail top, m; `part` is its number in the list of parts, from 0. */
export interface LiveryMark {
  readonly part: number;
  readonly x: number;
  readonly y: number;
  /** It runs along the whole picture, and can be pointed at from the edge. */
  readonly long: boolean;
}

/** Width of the picture, m: wide enough for some windows. */
const width = 7.5;
const low = -0.3;
const high = 4.7;
/** Where the eye looks for a roof, under its top, and for an underframe, under the body's lower edge, m. */
const roofUnder = 0.4;
const frameUnder = 0.25;

/** A stretch of a train on which as many of its named colours as possible are seen, and where each of them is. */
export function liveryMarks(plan: TrainPlan): {
  readonly car: CarPlan;
  readonly stretch: Stretch;
  readonly marks: readonly LiveryMark[];
} | null {
  const parts = liveryParts(plan.train.livery);
  const surfaces = parts.flatMap(({ places }) => places).filter(({ kind }) => kind === 'surface');
  const fixed = (car: CarPlan) => surfaces.flatMap(({ role }) => fixedAt(car, role)?.x ?? []);
  const most = Math.max(...plan.cars.map((car) => fixed(car).length));
  const car = plan.cars.find((one) => fixed(one).length === most);
  if (!car) return null;
  const middle = fixed(car)[0] ?? car.length / 2;
  const from = car.x + Math.min(Math.max(0, middle - width / 2), car.length - width);
  const stretch: Stretch = { train: plan.train.id, from, to: from + width, low, high };
  return { car, stretch, marks: parts.flatMap((part, i) => marksOf(part, i, stretch, car)) };
}

function marksOf(
  { places }: LiveryPart,
  part: number,
  { from, to }: Stretch,
  car: CarPlan,
): readonly LiveryMark[] {
  return places.flatMap((place): LiveryMark[] => {
    const y = heightOf(place, car);
    if (y !== null) return [{ part, x: from, y, long: true }];
    const at = fixedAt(car, place.role);
    const x = car.x + (at?.x ?? 0);
    return at && x > from && x < to ? [{ part, x, y: at.y, long: false }] : [];
  });
}

/** Of what runs along a car; null for what is fixed in one place. */
function heightOf(place: LiveryPlace, { car }: CarPlan): number | null {
  const { body } = car.vehicle;
  if (place.kind === 'band') return (place.from + place.to) / 2;
  if (place.role === 'roof') return body.height - roofUnder;
  return place.role === 'underframe' ? body.sill - frameUnder : null;
}

/** The middle of the first thing of this role on the side that drawings show: an emblem, the railway's letters. */
function fixedAt({ car }: CarPlan, role: string): { x: number; y: number } | null {
  const part = car.vehicle.exterior.find((one) => one.part === role && one.side !== 'left');
  if (!part) return null;
  const { at, from, to, diameter = 0 } = part;
  const y = from !== undefined && to !== undefined ? (from + to) / 2 : (from ?? 0) + diameter / 2;
  return { x: at, y };
}
