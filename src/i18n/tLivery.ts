import { enLivery } from './enLivery.ts';
import { translator } from './translator.ts';

/** Text for a key of the liveries. */
export const tLivery = translator(enLivery);
