import { enKnown } from './enKnown.ts';
import { translator } from './translator.ts';

/** Text for a key of what is known of a car. */
export const tKnown = translator(enKnown);
