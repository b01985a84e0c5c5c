import { enAbout } from './enAbout.ts';
import { translator } from './translator.ts';

/** Text for a key of the page about the sources. */
export const tAbout = translator(enAbout);
