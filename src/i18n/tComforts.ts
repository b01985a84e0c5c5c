import { enComforts } from './enComforts.ts';
import { translator } from './translator.ts';

/** Text for a key of the table of comforts. */
export const tComforts = translator(enComforts);
