import { approximateLight } from '../../src/build/inside/approximateLight.ts';
import { buildCar } from '../../src/build/inside/buildCar.ts';
import { distanceField } from '../../src/build/inside/distanceField.ts';
import { gridLayout } from '../../src/build/inside/lightGrid.ts';
import { lightKey } from '../../src/build/inside/lightKey.ts';
import { planInsideSteps } from '../../src/plan/inside/planInsideSteps.ts';
import type { CarPlan, TrainPlan } from '../../src/plan/types.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

/** Rounds through all cars; the same steps come in each. */
const rounds = 4;

/**
 * Milliseconds to enter a car, in Node, over all cars that we ship: `step` is the longest single step of its plan, light,
 * distance field and buffers (the app does a few between two frames), `car` the mean of all steps of one car. Each step
 * counts with its quickest round: other work on the machine, and the engine's own, come at random.
 */
export function insideTime(): { readonly step: number; readonly car: number } {
  const quickest: number[] = [];
  let cars = 0;
  for (let round = 0; round < rounds; round++) {
    let n = 0;
    cars = 0;
    const run = <T>(work: Generator<unknown, T>): T => {
      for (;;) {
        const began = performance.now();
        const next = work.next();
        const took = performance.now() - began;
        quickest[n] = Math.min(quickest[n] ?? Infinity, took);
        n += 1;
        if (next.done) return next.value;
      }
    };
    for (const train of shippedPlans) {
      for (const car of train.cars) {
        enter(train, car, run);
        cars += 1;
      }
    }
  }
  const sum = quickest.reduce((total, took) => total + took, 0);
  return { step: quickest.reduce((most, took) => Math.max(most, took), 0), car: sum / cars };
}

function enter(
  { train, cars }: TrainPlan,
  car: CarPlan,
  run: <T>(work: Generator<unknown, T>) => T,
): void {
  const ends = { head: car.car.n > 1, tail: car.car.n < cars.length };
  const inside = run(planInsideSteps(car, train, ends));
  run(lightKey(inside));
  run(distanceField(inside));
  run(approximateLight(inside, gridLayout(inside.cells)));
  run(buildCar(inside, 0));
}
