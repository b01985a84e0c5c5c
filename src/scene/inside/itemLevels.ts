import type { InsidePlan } from '../../plan/inside/types.ts';
import type { CarPlan } from '../../plan/types.ts';
import { patterns } from '../../store/overlays/pattern.ts';

/** Pattern (from 1) of each item of an inside, in the plan's order; 0 where the data have no such thing. */
export function itemLevels({ id: carId, car }: CarPlan, { items }: InsidePlan): readonly number[] {
  return items.map(({ id }) => {
    const amenity = car.amenities.find((one) => `${carId}/${one.id}` === id);
    return amenity ? patterns.indexOf(amenity.evidence) + 1 : 0;
  });
}
