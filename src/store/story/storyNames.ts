import type { FactBase } from '../../model/fact.ts';
import type { StoryNames } from '../../model/parseStory.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { lights, overlayIds, worlds } from '../state.ts';

/** Everything that a story may name. */
export function storyNames(plans: Iterable<TrainPlan>, factBase: FactBase): StoryNames {
  const all = [...plans];
  const cars = all.flatMap((plan) => plan.cars);
  return {
    facts: new Set(factBase.facts.keys()),
    cars: new Set(cars.map(({ id }) => id)),
    places: new Set([
      ...all.map(({ train }) => train.id),
      ...all.flatMap(({ vehicles }) => vehicles.map(({ id }) => id)),
      ...cars.flatMap((car) => car.rooms.map(({ id }) => `${car.id}/${id}`)),
      ...cars.flatMap((car) => car.items.map(({ id }) => id)),
    ]),
    overlays: overlayIds,
    lights,
    worlds,
  };
}
