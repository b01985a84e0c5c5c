import { expect, test } from 'vitest';
import { issueText } from '../../src/i18n/issues.ts';
import { openingsOf } from '../../src/model/openingsOf.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { seeded } from './mutate.ts';
import { randomTrain } from './randomTrain.ts';

const seed = 4711;

test(`300 random sound trains have no mistakes (seed ${seed})`, () => {
  const random = seeded(seed);
  for (let i = 0; i < 300; i++) {
    const file = randomTrain(random, kitNames);
    const text = JSON.stringify(file);
    const { train, issues } = parseTrain('random.json', text, kitNames);
    expect(issues.map(issueText)).toEqual([]);
    expect(train?.cars).toHaveLength(file.cars.length);
    for (const { length, vehicle, fault } of train?.cars ?? []) {
      expect(fault).toBeNull();
      expect(vehicle.length).toBe(length.value);
      expect(vehicle.body.length).toBeLessThan(length.value);
      expect(vehicle.bogies.centres).toBeLessThan(vehicle.body.length);
      expect(openingsOf(vehicle).length).toBeGreaterThan(4);
    }
    expect(parseTrain('random.json', text, kitNames).train).toEqual(train);
  }
});
