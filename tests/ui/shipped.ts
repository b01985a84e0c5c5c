import { readdirSync, readFileSync } from 'node:fs';
import { parseFacts } from '../../src/model/parseFacts.ts';
import { parseStory } from '../../src/model/parseStory.ts';
import { parseTrain } from '../../src/model/parseTrain.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import type { TrainPlan } from '../../src/plan/types.ts';
import { kitNames } from '../../src/store/kitNames.ts';
import { storyNames } from '../../src/store/story/storyNames.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data), 'utf8');

const { base } = parseFacts(JSON.parse(read('facts.json')), JSON.parse(read('sources.json')));
if (!base) throw new Error('facts.json or sources.json cannot be read');

/** The shipped fact base. */
export const factBase = base;

/** Every shipped train, planned, by id. */
export const plans: ReadonlyMap<string, TrainPlan> = new Map(
  readdirSync(new URL('trains/', data)).map((name) => {
    const { train } = parseTrain(name, read(`trains/${name}`), {
      ...kitNames,
      visitor: false,
    });
    if (!train) throw new Error(`${name} cannot be read`);
    return [train.id, planTrain(train)];
  }),
);

const told = parseStory(
  'two-trains.json',
  read('stories/two-trains.json'),
  storyNames(plans.values(), factBase),
);
if (!told.story || told.issues.length > 0) throw new Error(JSON.stringify(told.issues));

/** The shipped story. */
export const story = told.story;
