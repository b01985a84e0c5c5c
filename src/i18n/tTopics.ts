import { enTopics } from './enTopics.ts';
import { translator } from './translator.ts';

/** Text for a topic or a disagreement. */
export const tTopics = translator(enTopics);
