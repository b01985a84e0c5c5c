import { enDialogs } from './enDialogs.ts';
import { translator } from './translator.ts';

/** Text for a key of the dialogs. */
export const tDialogs = translator(enDialogs);
