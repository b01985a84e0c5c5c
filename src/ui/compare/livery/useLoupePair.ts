import { liveryMarks } from '../../../plan/compare/liveryMarks.ts';
import type { CarPlan, TrainPlan } from '../../../plan/types.ts';
import { useStore } from '../../../store/store.ts';

export interface LoupePair {
  /** A car of each train, in the order of the trains. */
  readonly cars: readonly CarPlan[];
  /** Takes another car of the train at `index`. */
  choose(index: number, car: CarPlan): void;
}

/** The two cars that are held beside each other: the link's pair, else a car that shows all its train's colours, and the one of the same purpose. */
export function useLoupePair(plans: readonly TrainPlan[]): LoupePair {
  const pair = useStore((s) => s.pair);
  const go = useStore((s) => s.go);
  const asked = pair?.split(',') ?? [];
  const first = plans[0] ? (liveryMarks(plans[0])?.car ?? null) : null;
  const cars = plans.flatMap(({ cars }, i) => {
    const own = cars.find(({ id }) => asked.includes(id));
    const usual = i === 0 ? first : cars.find(({ id }) => id === first?.car.counterpart);
    return own ?? usual ?? cars[0] ?? [];
  });
  return {
    cars,
    choose: (index, car) => {
      go({ pair: cars.map(({ id }, i) => (i === index ? car.id : id)).join(',') });
    },
  };
}
