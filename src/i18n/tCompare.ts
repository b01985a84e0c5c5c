import { enCompare } from './enCompare.ts';
import { translator } from './translator.ts';

/** Text for a key of the comparison. */
export const tCompare = translator(enCompare);
