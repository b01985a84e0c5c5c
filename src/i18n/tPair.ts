import { enPair } from './enPair.ts';
import { translator } from './translator.ts';

/** Text for a key of any car against any car. */
export const tPair = translator(enPair);
