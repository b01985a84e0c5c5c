import { roomKinds } from '../../../src/kit/rooms/index.ts';
import { parseTrain } from '../../../src/model/parseTrain.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';
import { planTrain } from '../../../src/plan/planTrain.ts';
import { kitNames } from '../../../src/store/kitNames.ts';
import { seeded } from '../../model/mutate.ts';
import { randomTrain } from '../../model/randomTrain.ts';
import { insideOf } from '../insidePlans.ts';

const kinds = [...roomKinds.map(({ kind }) => kind), 'never-heard-of'];

/** The insides of `count` cars of trains made at random, with rooms of every kind in any order and size. */
export function* randomInsides(seed: number, count: number): Generator<InsidePlan> {
  const random = seeded(seed);
  let left = count;
  while (left > 0) {
    const text = JSON.stringify(randomTrain(random, kitNames, kinds));
    const { train } = parseTrain('random.json', text, { ...kitNames, visitor: true });
    if (!train) throw new Error(`not a sound train: ${text}`);
    const plan = planTrain(train);
    for (const { car } of plan.cars.slice(0, left)) {
      left -= 1;
      yield insideOf(plan, car.n);
    }
  }
}
