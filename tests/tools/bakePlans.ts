import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTrains } from '../../src/app/readTrains.ts';
import { planInside } from '../../src/plan/inside/planInside.ts';
import type { InsidePlan } from '../../src/plan/inside/types.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { mainTrains } from '../../src/store/mainTrains.ts';

const folder = new URL('../../data/trains/', import.meta.url);

/** Every car of the main trains, with a way to plan its inside as the app does. */
export function bakePlans(): ReadonlyMap<string, () => InsidePlan> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const { trains } = readTrains(
    Object.fromEntries(
      files.map((file) => [basename(file, '.json'), readFileSync(new URL(file, folder), 'utf8')]),
    ),
  );
  const main: readonly string[] = mainTrains;
  return new Map(
    trains
      .filter(({ id }) => main.includes(id))
      .flatMap((train) => {
        const { cars } = planTrain(train);
        return cars.map((car) => {
          const ends = { head: car.car.n > 1, tail: car.car.n < cars.length };
          return [car.id, () => planInside(car, train, ends)] as const;
        });
      }),
  );
}
