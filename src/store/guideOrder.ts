import type { TrainPlan } from '../plan/types.ts';

/** Things inside the cars that somebody reports, in the order in which one passes them from the head; `x` on the ruler, m. */
export function guideOrder({ cars }: TrainPlan): readonly {
  readonly id: string;
  readonly x: number;
}[] {
  return cars.flatMap(({ id, x, car, items }) =>
    car.amenities
      .filter(({ room }) => room !== null)
      .flatMap((amenity) => items.filter((item) => item.id === `${id}/${amenity.id}`))
      .map(({ id, box }) => ({ id, x: x + (box.min[0] + box.max[0]) / 2 }))
      .sort((a, b) => a.x - b.x),
  );
}
