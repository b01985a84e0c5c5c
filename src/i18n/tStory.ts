import { enStory } from './enStory.ts';
import { translator } from './translator.ts';

/** Text for a key of the story. */
export const tStory = translator(enStory);
