import { enShare } from './enShare.ts';
import { translator } from './translator.ts';

/** Text for a key of the share dialog. */
export const tShare = translator(enShare);
