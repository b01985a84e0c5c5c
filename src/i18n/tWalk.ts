import { enWalk } from './enWalk.ts';
import { translator } from './translator.ts';

/** Text for a key of walking. */
export const tWalk = translator(enWalk);
