import type { CarPlan, TrainPlan } from '../types.ts';

/**
 * Cars of all trains in columns of one purpose, at most one of each train in a column, every car in exactly one. The first train
 * keeps its order. A car stands with its counterpart; one that has none stands behind the column of its kind, or at the end.
 */
export function purposeColumns(plans: readonly TrainPlan[]): readonly (readonly CarPlan[])[] {
  const [first, ...others] = plans;
  const columns: CarPlan[][] = (first?.cars ?? []).map((car) => [car]);
  for (const { cars } of others) {
    const left: CarPlan[] = [];
    const taken = new Set<CarPlan[]>();
    for (const car of cars) {
      const column = columns.find(
        (one) => !taken.has(one) && one.some(({ id }) => id === car.car.counterpart),
      );
      if (!column) {
        left.push(car);
        continue;
      }
      column.push(car);
      taken.add(column);
    }
    for (const car of left) {
      const kin = columns.findLastIndex((one) =>
        one.some((each) => each.car.kind === car.car.kind),
      );
      columns.splice(kin < 0 ? columns.length : kin + 1, 0, [car]);
    }
  }
  return columns;
}
