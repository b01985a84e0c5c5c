import type { FactBase } from '../model/fact.ts';
import { parseStory } from '../model/parseStory.ts';
import type { Story } from '../model/story.ts';
import type { TrainPlan } from '../plan/types.ts';
import { storyNames } from '../store/story/storyNames.ts';
import { storyFiles } from './storyFiles.ts';

/** Fetches and reads the story that the explainer tells: the first one there is, by the name of its file. */
export async function loadStory(plans: Iterable<TrainPlan>, factBase: FactBase): Promise<Story> {
  const [entry] = Object.entries(storyFiles).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!entry) throw new Error('There is no story.');
  const [file, load] = entry;
  const { story, issues } = parseStory(file, await load(), storyNames(plans, factBase));
  if (!story) throw new Error(`${file} cannot be read: ${issues[0]?.path ?? ''}`);
  return story;
}
