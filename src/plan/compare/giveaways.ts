import { coachFrame } from '../../kit/coach/coachFrame.ts';
import { exteriorShapes } from '../../kit/exterior/index.ts';
import { shapesBox } from '../shapesBox.ts';
import type { CarPlan, TrainPlan, VehiclePlan } from '../types.ts';

/** A rectangle of the side view on a train's ruler: x in metres behind the head, y over rail top. */
export interface Spot {
  readonly vehicleId: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

export type GiveawayId = 'domes' | 'axles' | 'locomotives' | 'antennas' | 'power' | 'boards';

/** Something by which two trains can be told apart from outside. */
export interface Giveaway {
  readonly id: GiveawayId;
  /** How many the hidden train has, and the ordinary one: pieces, axles of a car, locomotives. */
  readonly hidden: number;
  readonly ordinary: number;
  /** Where it is seen; on the ordinary train where only that one has it. */
  readonly spots: readonly Spot[];
  readonly on: 'hidden' | 'ordinary';
  /** Facts that it stands on. */
  readonly facts: readonly string[];
}

/** Kinds of exterior parts that are looked at together, and the facts about them besides those of the items they show. */
const partTells: readonly {
  readonly id: GiveawayId;
  readonly parts: readonly string[];
  readonly facts: readonly string[];
}[] = [
  { id: 'domes', parts: ['radome'], facts: ['putin-roof-domes', 'putin-roof-dome-one'] },
  { id: 'antennas', parts: ['antenna-cover'], facts: ['putin-roof-antennas'] },
  { id: 'power', parts: ['exhaust', 'fan'], facts: ['putin-power-car'] },
  { id: 'boards', parts: ['destination-board'], facts: ['putin-seed-not-in-timetables'] },
];
const axleFacts = ['putin-6-axles', 'putin-6-axles-some'];
const locomotiveFacts = ['putin-loco-three', 'putin-loco-two', 'putin-loco-1-plus-2'];

/** From rail top to the top of a side frame, m: what is looked at of a bogie. */
const bogieHeight = 1.05;
/** From an axle to the edge of its wheel and what is round it, m. */
const beyondAxle = 0.6;

/**
 * What gives a train away beside an ordinary one: only what the two plans draw differently. `hidden` is the train that hides.
 */
export function giveaways(hidden: TrainPlan, ordinary: TrainPlan): readonly Giveaway[] {
  const parts = partTells.map(({ id, parts, facts }): Giveaway => {
    const own = partSpots(hidden, parts);
    const others = partSpots(ordinary, parts);
    const on = own.length > 0 ? 'hidden' : 'ordinary';
    const differs = (own.length === 0) !== (others.length === 0);
    const spots = differs ? (on === 'hidden' ? own : others) : [];
    return { id, hidden: own.length, ordinary: others.length, spots, on, facts };
  });
  const found = [...parts, axles(hidden, ordinary), locomotives(hidden, ordinary)];
  return found.filter(({ spots }) => spots.length > 0);
}

/** Each piece of these kinds that can be seen from the side that drawings show. */
function partSpots(plan: TrainPlan, kinds: readonly string[]): readonly Spot[] {
  return plan.cars.flatMap((car) => {
    const { vehicle } = car.car;
    const wanted = vehicle.exterior.filter(
      ({ part, side }) => kinds.includes(part) && side !== 'left',
    );
    return wanted.flatMap((part): Spot[] => {
      const frame = coachFrame({ ...vehicle, exterior: [part] }, plan.train.livery);
      const box = shapesBox(exteriorShapes(frame));
      return box ? [spotOf(car, box.min[0], box.max[0], box.min[1], box.max[1])] : [];
    });
  });
}

function axles(hidden: TrainPlan, ordinary: TrainPlan): Giveaway {
  const usual = Math.max(0, ...ordinary.cars.map(axlesOf));
  const heavy = hidden.cars.filter((car) => axlesOf(car) > usual);
  const spots = heavy.flatMap((car) =>
    car.bogies.map(({ x, axles }) => {
      const reach = Math.max(...axles.map(Math.abs)) + beyondAxle;
      return spotOf(car, x - reach, x + reach, 0, bogieHeight);
    }),
  );
  const most = Math.max(0, ...heavy.map(axlesOf));
  return { id: 'axles', hidden: most, ordinary: usual, spots, on: 'hidden', facts: axleFacts };
}

function locomotives(hidden: TrainPlan, ordinary: TrainPlan): Giveaway {
  const own = hidden.vehicles.filter(({ kind }) => kind === 'locomotive');
  const others = ordinary.vehicles.filter(({ kind }) => kind === 'locomotive');
  const spots =
    own.length > others.length
      ? own.map((one) => spotOf(one, 0, one.length, 0, one.bounds.max[1]))
      : [];
  return {
    id: 'locomotives',
    hidden: own.length,
    ordinary: others.length,
    spots,
    on: 'hidden',
    facts: locomotiveFacts,
  };
}

function axlesOf(car: CarPlan): number {
  return car.bogies.reduce((sum, { axles }) => sum + axles.length, 0);
}

function spotOf({ id, x }: VehiclePlan, from: number, to: number, low: number, high: number): Spot {
  return { vehicleId: id, from: x + from, to: x + to, low, high };
}
