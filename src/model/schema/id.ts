import { formats } from './formats.ts';
import { z } from './zod.ts';

/** A name for links and look-ups: `steam-bath`. */
export const id = z.string().check(z.regex(formats.id.pattern), z.maxLength(80));
