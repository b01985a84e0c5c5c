import { enSpot } from './enSpot.ts';
import { translator } from './translator.ts';

/** Text for a key of the round. */
export const tSpot = translator(enSpot);
