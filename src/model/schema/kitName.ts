import { text } from './text.ts';

/** A name out of the kit's lists, against which it is checked later, with the nearest one for a misspelt name. */
export const kitName = text(60);
