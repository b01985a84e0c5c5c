import type { Fact, FactBase } from '../model/fact.ts';
import type { Car, Train } from '../model/train.ts';
import { factsOf } from './factsOf.ts';

/** Every fact that the panel of a car shows, each once: the train's denial, disagreements, items, the car, its armour, its equipment. */
export function carFacts(car: Car, train: Train, factBase: FactBase): readonly Fact[] {
  const ids = [
    ...(train.denial === null ? [] : [train.denial]),
    ...car.disputes.flatMap(({ conflict }) =>
      (factBase.conflicts.get(conflict) ?? []).map(({ id }) => id),
    ),
    ...car.amenities.flatMap(({ facts }) => facts),
    ...car.facts,
    ...car.armour.walls,
    ...car.armour.floor,
    ...car.armour.windows,
    ...car.communications,
    ...car.length.facts,
  ];
  return factsOf(ids, factBase);
}
