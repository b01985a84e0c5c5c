import { enFrame } from './enFrame.ts';
import { translator } from './translator.ts';

/** Text for a key of the embedded page. */
export const tFrame = translator(enFrame);
