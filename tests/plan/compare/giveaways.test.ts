import { describe, expect, test } from 'vitest';
import { giveaways } from '../../../src/plan/compare/giveaways.ts';
import { meets } from '../../../src/plan/compare/meets.ts';
import { seenIn } from '../../../src/plan/compare/seenIn.ts';
import { spotQuestions } from '../../../src/plan/compare/spotQuestions.ts';
import type { TrainPlan } from '../../../src/plan/types.ts';
import { factBase, plans } from '../../ui/shipped.ts';

const hidden = named('ghost-train');
const ordinary = named('russian-railways-ordinary');
const known = giveaways(hidden, ordinary);

describe('what gives the ghost train away', () => {
  test('is counted from both trains', () => {
    const counts = Object.fromEntries(known.map((one) => [one.id, [one.hidden, one.ordinary]]));
    expect(counts).toMatchObject({ locomotives: [3, 1], axles: [6, 4] });
    for (const id of ['domes', 'antennas', 'power']) expect(counts[id]?.[1], id).toBe(0);
    expect(counts.boards?.[0]).toBe(0);
  });

  test('is seen on the very cars whose data have it', () => {
    const cars = (id: string) =>
      new Set(known.find((one) => one.id === id)?.spots.map(({ vehicleId }) => vehicleId));
    const with6 = hidden.cars.filter(({ car }) => car.vehicle.bogies.kind === 'heavy3');
    expect(cars('axles')).toEqual(new Set(with6.map(({ id }) => id)));
    const domed = hidden.cars.filter(({ car }) =>
      car.vehicle.exterior.some(({ part }) => part === 'radome'),
    );
    expect(cars('domes')).toEqual(new Set(domed.map(({ id }) => id)));
  });

  test('lies within its vehicle, and stands on facts of the base', () => {
    for (const { id, spots, facts, on } of known) {
      const plan = on === 'hidden' ? hidden : ordinary;
      expect(facts.length, id).toBeGreaterThan(0);
      for (const fact of facts) expect(factBase.facts.has(fact), fact).toBe(true);
      for (const spot of spots) {
        const vehicle = plan.vehicles.find((one) => one.id === spot.vehicleId);
        expect(vehicle, spot.vehicleId).toBeDefined();
        if (!vehicle) continue;
        expect(spot.from).toBeGreaterThanOrEqual(vehicle.x - 0.01);
        expect(spot.to).toBeLessThanOrEqual(vehicle.x + vehicle.length + 0.01);
        expect(spot.high).toBeGreaterThan(spot.low);
      }
    }
  });

  test('is nothing between a train and itself', () => {
    expect(giveaways(ordinary, ordinary)).toEqual([]);
    expect(giveaways(hidden, hidden)).toEqual([]);
  });
});

describe.each([0, 1, 2, 3])('round %i', (round) => {
  const questions = spotQuestions(hidden, ordinary, round);

  test('has seven looks, one for each giveaway and one for none', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'domes',
      'axles',
      'locomotives',
      'power',
      'antennas',
      'boards',
      'twin',
    ]);
  });

  test.each(questions)('$id shows one of each train, and what it is about alone', (question) => {
    const { id, stretches, answer, hidden: own, spots, spotsIn } = question;
    expect(stretches[own].train).toBe(hidden.train.id);
    expect(stretches[own === 0 ? 1 : 0].train).toBe(ordinary.train.id);
    expect(answer).toBe(id === 'twin' ? 'same' : own);
    const sizes = stretches.map(({ from, to, low, high }) => [to - from, low, high]);
    sizes[0]?.forEach((size, i) => void expect(size).toBeCloseTo(sizes[1]?.[i] ?? 0, 6));
    const all = known.flatMap((one) => one.spots.map((spot) => ({ id: one.id, spot })));
    const seen = all.filter(({ spot }) => stretches.some((one) => meets(spot, one)));
    expect(new Set(seen.map((one) => one.id))).toEqual(new Set(id === 'twin' ? [] : [id]));
    for (const spot of spots) expect(meets(spot, stretches[spotsIn])).toBe(true);
    expect(spots.length > 0).toBe(id !== 'twin');
  });

  test('the words for the pictures tell them apart where the eye does, and else do not', () => {
    for (const { id, stretches } of questions) {
      const [a, b] = stretches.map((one) =>
        JSON.stringify(seenIn(one.train === hidden.train.id ? hidden : ordinary, one)),
      );
      if (id === 'twin') expect(a).toBe(b);
      else expect(a, id).not.toBe(b);
    }
  });

  test('is the same every time', () => {
    expect(spotQuestions(hidden, ordinary, round)).toEqual(questions);
  });
});

test('other rounds ask about other cars, and the ghost train is not always on one side', () => {
  const rounds = [0, 1, 2, 3].map((round) => spotQuestions(hidden, ordinary, round));
  const places = rounds.map((one) => JSON.stringify(one.map(({ stretches }) => stretches)));
  expect(new Set(places).size).toBe(rounds.length);
  for (const one of rounds) expect(new Set(one.map(({ hidden: own }) => own)).size).toBe(2);
});

function named(id: string): TrainPlan {
  const plan = plans.get(id);
  if (!plan) throw new Error(`${id} is missing`);
  return plan;
}
