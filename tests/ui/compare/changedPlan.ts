import { readFileSync } from 'node:fs';
import { parseTrain } from '../../../src/model/parseTrain.ts';
import { planTrain } from '../../../src/plan/planTrain.ts';
import type { TrainPlan } from '../../../src/plan/types.ts';
import { kitNames } from '../../../src/store/kitNames.ts';

const folder = new URL('../../../data/trains/', import.meta.url);

/** A shipped train planned from a copy of its data in which some cars have other lengths over couplers, m, by number. */
export function changedPlan(id: string, lengths: Readonly<Record<number, number>>): TrainPlan {
  const data = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
  for (const [n, length] of Object.entries(lengths)) {
    data.cars[Number(n) - 1].length = { value: length, low: length - 1, high: length + 2 };
  }
  const { train } = parseTrain(`${id}.json`, JSON.stringify(data), { ...kitNames, visitor: false });
  if (!train) throw new Error(`${id} cannot be read`);
  return planTrain(train);
}
