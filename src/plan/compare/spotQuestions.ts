import { seedOf } from '../../kit/seedOf.ts';
import type { CarPlan, TrainPlan } from '../types.ts';
import { type Beside, besideCar } from './besideCar.ts';
import { type Giveaway, type GiveawayId, giveaways, type Spot } from './giveaways.ts';
import { meets } from './meets.ts';
import { sameOutside } from './sameOutside.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretchAt.ts';

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

/** In this order they are asked, plain ones first. */
const order = [
  'domes',
  'axles',
  'locomotives',
  'power',
  'antennas',
  'boards',
] as const satisfies readonly GiveawayId[];
/** Width of the picture, m: half a car, or a closer look. */
const widths: Readonly<Record<GiveawayId | 'twin', number>> = {
  domes: 11.6,
  axles: 11.6,
  locomotives: 13,
  power: 11.6,
  antennas: 4.6,
  boards: 6,
  twin: 11.6,
};

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
  const asked = order.flatMap((id) => {
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
  const found = byVehicle(spots).flatMap(
    (group) =>
      (id === 'locomotives'
        ? behind(group, on, beside)
        : besideCar(group, others, on, beside, widths[id])) ?? [],
  );
  const least = Math.min(...found.map(({ more }) => more));
  const best = found.filter(({ more }) => more === least);
  const pair = best[round % best.length]?.pair;
  if (!pair) return null;
  const own = side(id, round);
  const at = giveaway.on === 'hidden' ? own : other(own);
  return {
    id,
    stretches: at === 0 ? pair : [pair[1], pair[0]],
    answer: own,
    hidden: own,
    spots: spots.filter((spot) => meets(spot, pair[0])),
    spotsIn: at,
    facts,
  };
}

/** The end of the cars, where the hidden train has a locomotive more. */
function behind([spot]: readonly Spot[], on: TrainPlan, beside: TrainPlan): Beside | null {
  const [own, others] = [endOf(on), endOf(beside)];
  if (!spot || Math.abs(spot.from - own) > 0.01) return null;
  const width = widths.locomotives;
  const at = (train: TrainPlan, x: number) => stretchAt(train, x - width * 0.45, width, 0);
  return { pair: [at(on, own), at(beside, others)], more: 0 };
}

function twins(
  hidden: TrainPlan,
  ordinary: TrainPlan,
  known: readonly Giveaway[],
  round: number,
): readonly SpotQuestion[] {
  const spots = known.flatMap((one) => one.spots);
  const width = widths.twin;
  const pairs = hidden.cars.flatMap((car): (readonly [Stretch, Stretch])[] => {
    const twin = ordinary.cars.find((one) => sameOutside(car, one));
    if (!twin) return [];
    for (let at = car.length - width; at >= 0; at -= 0.5) {
      const pair = [
        stretchAt(hidden, car.x + at, width, 0),
        stretchAt(ordinary, twin.x + at, width, 0),
      ] as const;
      const clear = !spots.some((spot) => pair.some((one) => meets(spot, one)));
      if (clear && sameParts(car, twin, at, at + width)) return [pair];
    }
    return [];
  });
  const pair = pairs[round % Math.max(1, pairs.length)];
  if (!pair) return [];
  const own = side('twin', round);
  return [
    {
      id: 'twin',
      stretches: own === 0 ? pair : [pair[1], pair[0]],
      answer: 'same',
      hidden: own,
      spots: [],
      spotsIn: own,
      facts: twinFacts,
    },
  ];
}

/** What is fixed to both between `from` and `to` is the same. */
function sameParts(a: CarPlan, b: CarPlan, from: number, to: number): boolean {
  const look = ({ car: { vehicle } }: CarPlan) =>
    JSON.stringify(
      vehicle.exterior.filter(
        ({ at, length = 1 }) => at + length / 2 > from && at - length / 2 < to,
      ),
    );
  return look(a) === look(b);
}

function byVehicle(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const ids = [...new Set(spots.map(({ vehicleId }) => vehicleId))];
  return ids.map((id) => spots.filter(({ vehicleId }) => vehicleId === id));
}

/** Where the cars end, on the ruler. */
function endOf({ cars }: TrainPlan): number {
  const last = cars.at(-1);
  return last ? last.x + last.length : 0;
}

/** Which picture the hidden train is: scattered, and always the same for a question of a round. */
function side(id: string, round: number): 0 | 1 {
  return (seedOf(`${id} of round ${round}`) % 97) % 2 === 0 ? 0 : 1;
}

function other(index: 0 | 1): 0 | 1 {
  return index === 0 ? 1 : 0;
}
