import { readdirSync, readFileSync } from 'node:fs';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import type { TrainPlan } from '../../src/plan/types.ts';
import { kitNames } from '../../src/store/kitNames.ts';

const folder = new URL('../../data/trains/', import.meta.url);

/** The trains of `data/trains`, planned, by the order of their file names. */
export const shippedPlans: readonly TrainPlan[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { train } = parseTrain(file, text, { ...kitNames, visitor: false });
    return train ? [planTrain(train)] : [];
  });
