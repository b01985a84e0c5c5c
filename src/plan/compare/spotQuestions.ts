import { seedOf } from '../../kit/seedOf.ts';
import type { CarPlan, TrainPlan } from '../types.ts';
import { type Giveaway, type GiveawayId, giveaways, type Spot } from './giveaways.ts';
import type { Stretch } from './stretch.ts';

/** Two pictures beside each other, one of each train; which one hides? */
export interface SpotQuestion {
  readonly id: GiveawayId | 'twin';
  readonly stretches: readonly [Stretch, Stretch];
  /** Index of the hidden train's picture; `same` when nothing in them differs. */
  readonly answer: 0 | 1 | 'same';
  /** Index of the hidden train's picture, whatever the answer. */
  readonly hidden: 0 | 1;
  /** What gives it away, and in which picture it is. */
  readonly spots: readonly Spot[];
  readonly spotsIn: 0 | 1;
  readonly facts: readonly string[];
}

/** Width of a picture to its height. */
export const pictureShape = 2.4;
/** Width of the picture that shows a giveaway, m: half a car, or a closer look. In this order they are asked, plain ones first. */
const widths: Readonly<Record<GiveawayId, number>> = {
  domes: 12,
  axles: 12,
  locomotives: 16,
  power: 12,
  antennas: 4.6,
  boards: 6,
};
const twinWidth = 11;
/** A picture of a whole height begins a little under the rail top, m. */
const underRail = 0.35;
/** From here on a picture shows the whole height of a train, m. */
const wholeHeight = 4.6;

/** What is said of how well the train hides. */
const twinFacts = ['putin-seed-indistinguishable', 'putin-livery-dirtied'];

/**
 * The questions of one round: each shows one giveaway, on a car that shows little else, beside the ordinary car most like it; the
 * last one shows two cars that nothing tells apart. `round` takes other cars and other sides; the same round is always the same.
 */
export function spotQuestions(
  hidden: TrainPlan,
  ordinary: TrainPlan,
  round: number,
): readonly SpotQuestion[] {
  const known = giveaways(hidden, ordinary);
  const ids = Object.keys(widths) as GiveawayId[]; // the record's keys are exactly these
  const asked = ids.flatMap((id) => {
    const one = known.find((giveaway) => giveaway.id === id);
    return (one && ask(one, known, hidden, ordinary, round)) ?? [];
  });
  return [...asked, ...twins(hidden, ordinary, known, round)];
}

function ask(
  giveaway: Giveaway,
  known: readonly Giveaway[],
  hidden: TrainPlan,
  ordinary: TrainPlan,
  round: number,
): SpotQuestion | null {
  const { id, spots, facts } = giveaway;
  const [on, beside] = giveaway.on === 'hidden' ? [hidden, ordinary] : [ordinary, hidden];
  const others = known.filter((one) => one !== giveaway).flatMap((one) => one.spots);
  const found = byVehicle(spots).flatMap((group) => {
    const pair =
      id === 'locomotives' ? behind(group, on, beside) : besideCar(group, on, beside, id);
    return pair
      ? [
          {
            pair,
            group,
            more: others.filter((spot) => pair.some((one) => meets(spot, one))).length,
          },
        ]
      : [];
  });
  const least = Math.min(...found.map(({ more }) => more));
  const best = found.filter(({ more }) => more === least);
  const chosen = best[round % best.length];
  if (!chosen) return null;
  const shown = spots.filter((spot) => meets(spot, chosen.pair[0]));
  const first = order(id, round);
  const own = giveaway.on === 'hidden' ? first : other(first);
  return {
    id,
    stretches: own === 0 ? chosen.pair : [chosen.pair[1], chosen.pair[0]],
    answer: first,
    hidden: first,
    spots: shown,
    spotsIn: own,
    facts,
  };
}

/** The stretch of a car with what gives it away in the middle, and the same stretch of the car most like it. */
function besideCar(
  group: readonly Spot[],
  on: TrainPlan,
  beside: TrainPlan,
  id: GiveawayId,
): [Stretch, Stretch] | null {
  const car = on.cars.find((one) => one.id === group[0]?.vehicleId);
  const twin = car && mostAlike(car, beside.cars);
  if (!car || !twin) return null;
  const width = widths[id];
  const near = group.filter(({ from, to }) => to - (group[0]?.from ?? 0) <= width && from < to);
  const from = Math.min(...near.map((spot) => spot.from));
  const to = Math.max(...near.map((spot) => spot.to));
  const middle =
    (Math.min(...near.map(({ low }) => low)) + Math.max(...near.map(({ high }) => high))) / 2;
  const x = clamp((from + to - width) / 2, car.x, car.x + car.length - width);
  const own = stretchAt(on, x, width, middle);
  return [
    own,
    { ...own, train: beside.train.id, from: twin.x + x - car.x, to: twin.x + x - car.x + width },
  ];
}

/** The end of the cars, where the hidden train has a locomotive more. */
function behind(
  [spot]: readonly Spot[],
  on: TrainPlan,
  beside: TrainPlan,
): [Stretch, Stretch] | null {
  const [own, others] = [lastCar(on), lastCar(beside)];
  if (!spot || !own || !others) return null;
  const end = own.x + own.length;
  if (Math.abs(spot.from - end) > 0.01) return null;
  const width = widths.locomotives;
  const at = (train: TrainPlan, x: number) => stretchAt(train, x - width * 0.45, width, 0);
  return [at(on, end), at(beside, others.x + others.length)];
}

function twins(
  hidden: TrainPlan,
  ordinary: TrainPlan,
  known: readonly Giveaway[],
  round: number,
): readonly SpotQuestion[] {
  const spots = known.flatMap((one) => one.spots);
  const pairs = hidden.cars.flatMap((car): [Stretch, Stretch][] => {
    const twin = ordinary.cars.find((one) => sameOutside(car, one));
    if (!twin) return [];
    for (let at = car.length - twinWidth; at >= 0; at -= 0.5) {
      const own = stretchAt(hidden, car.x + at, twinWidth, 0);
      const others = stretchAt(ordinary, twin.x + at, twinWidth, 0);
      const clear = !spots.some((spot) =>
        meets(spot, spot.vehicleId.startsWith(`${hidden.train.id}/`) ? own : others),
      );
      if (clear && sameParts(car, twin, at)) return [[own, others]];
    }
    return [];
  });
  const pair = pairs[round % Math.max(1, pairs.length)];
  if (!pair) return [];
  const first = order('twin', round);
  return [
    {
      id: 'twin',
      stretches: first === 0 ? pair : [pair[1], pair[0]],
      answer: 'same',
      hidden: first,
      spots: [],
      spotsIn: first,
      facts: twinFacts,
    },
  ];
}

/** From `x`, with `middle` in the middle of its height; a wide picture shows the whole height. */
function stretchAt({ train }: TrainPlan, x: number, width: number, middle: number): Stretch {
  const height = width / pictureShape;
  const low = height >= wholeHeight - underRail - 0.1 ? -underRail : middle - height / 2;
  return { train: train.id, from: x, to: x + width, low, high: low + height };
}

function mostAlike(car: CarPlan, cars: readonly CarPlan[]): CarPlan | undefined {
  const unlike = (one: CarPlan): number => {
    if (sameOutside(car, one)) return 0;
    const windows = (plan: CarPlan) =>
      plan.car.vehicle.windows.reduce((sum, { count }) => sum + count, 0);
    const doors = (plan: CarPlan) => JSON.stringify(plan.car.vehicle.doors);
    return 1 + Math.abs(windows(car) - windows(one)) + (doors(car) === doors(one) ? 0 : 10);
  };
  return [...cars].sort((a, b) => unlike(a) - unlike(b))[0];
}

/** The same body, windows, doors and running gear. */
function sameOutside(a: CarPlan, b: CarPlan): boolean {
  const look = ({ car: { vehicle } }: CarPlan) => {
    const { section, body, bogies, ribs, doors, windows, length } = vehicle;
    return JSON.stringify([section, body, bogies, ribs, doors, windows, length]);
  };
  return look(a) === look(b);
}

/** What is fixed to both in the stretch from `at` on is the same. */
function sameParts(a: CarPlan, b: CarPlan, at: number): boolean {
  const look = ({ car: { vehicle } }: CarPlan) =>
    JSON.stringify(
      vehicle.exterior.filter(
        ({ at: x, length = 1 }) => x + length / 2 > at && x - length / 2 < at + twinWidth,
      ),
    );
  return look(a) === look(b);
}

function meets(spot: Spot, stretch: Stretch): boolean {
  const train = spot.vehicleId.split('/')[0];
  return (
    train === stretch.train &&
    spot.to > stretch.from &&
    spot.from < stretch.to &&
    spot.high > stretch.low &&
    spot.low < stretch.high
  );
}

function byVehicle(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const ids = [...new Set(spots.map(({ vehicleId }) => vehicleId))];
  return ids.map((id) => spots.filter(({ vehicleId }) => vehicleId === id));
}

function lastCar({ cars }: TrainPlan): CarPlan | undefined {
  return cars.at(-1);
}

function order(id: string, round: number): 0 | 1 {
  return (seedOf(`${id} ${round}`) >>> 5) % 2 === 0 ? 0 : 1;
}

function other(index: 0 | 1): 0 | 1 {
  return index === 0 ? 1 : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
