import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../src/model/issue.ts';
import { parseFacts } from '../../src/model/parseFacts.ts';
import { parseStory } from '../../src/model/parseStory.ts';
import type { Train } from '../../src/model/train.ts';
import { planTrain } from '../../src/plan/planTrain.ts';
import { storyNames } from '../../src/store/story/storyNames.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data), 'utf8');

/** What is wrong with the stories in `data/stories`, and how many steps they have; nothing is said where the facts cannot be read. */
export function shippedStories(trains: readonly Train[]): {
  readonly issues: readonly Issue[];
  readonly steps: number;
} {
  let base: ReturnType<typeof parseFacts>['base'] = null;
  try {
    base = parseFacts(JSON.parse(read('facts.json')), JSON.parse(read('sources.json'))).base;
  } catch {
    // Whoever reads the trains has said so.
  }
  if (!base) return { issues: [], steps: 0 };
  const names = storyNames(trains.map(planTrain), base);
  const parsed = readdirSync(new URL('stories/', data))
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseStory(`data/stories/${name}`, read(`stories/${name}`), names));
  return {
    issues: parsed.flatMap(({ issues }) => issues),
    steps: parsed.reduce((sum, { story }) => sum + (story?.chapters.length ?? 0), 0),
  };
}
