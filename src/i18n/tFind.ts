import { enFind } from './enFind.ts';
import { translator } from './translator.ts';

/** Text for a key of the search. */
export const tFind = translator(enFind);
