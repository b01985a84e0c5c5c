import { bodyBuffers } from '../../src/build/bodyBuffers.ts';
import { bogieBuffers } from '../../src/build/bogieBuffers.ts';
import { wheelsetBuffers } from '../../src/build/wheelsetBuffers.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { shippedTrains } from './shippedTrains.ts';

const main = ['moving-fortress', 'ghost-train'];

/**
 * Milliseconds to build the full exterior (level 0) of all 43 cars, bogies and wheelsets included; equal bodies are built
 * once, as in the app. `first` is a cold start, `best` the quickest of a few runs. Locomotives are not counted.
 */
export function buildTime(): {
  readonly first: number;
  readonly best: number;
  readonly cars: number;
  readonly bodies: number;
  readonly triangles: number;
  readonly planning: number;
} {
  const { trains } = shippedTrains();
  const beganPlanning = performance.now();
  const plans = trains.filter(({ id }) => main.includes(id)).map(planTrain);
  const planning = performance.now() - beganPlanning;
  const cars = plans.flatMap((plan) => plan.cars.map((car) => ({ car, plan })));

  let bodies = 0;
  let triangles = 0;
  const build = () => {
    const began = performance.now();
    const built = new Map<string, number>();
    for (const { car, plan } of cars) {
      const { livery } = plan.train;
      if (!built.has(car.bodyKey)) built.set(car.bodyKey, bodyBuffers(car, livery, 0).triangles);
      for (const { kind } of car.bogies) {
        const key = `${kind} ${plan.gauge} ${plan.train.id}`;
        if (built.has(key)) continue;
        const frame = bogieBuffers(kind, plan.gauge, livery, 0).triangles;
        const wheelset = wheelsetBuffers(kind, plan.gauge, livery, 0)?.triangles ?? 0;
        built.set(key, frame + wheelset);
      }
    }
    bodies = built.size;
    triangles = [...built.values()].reduce((sum, count) => sum + count, 0);
    return performance.now() - began;
  };
  const first = build();
  const best = Math.min(first, ...Array.from({ length: 4 }, build));
  return { first, best, cars: cars.length, bodies, triangles, planning };
}
