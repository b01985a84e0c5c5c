import { formats } from './formats.ts';
import { z } from './zod.ts';

/** Text for people: not blank, at most `longest` characters. */
export const text = (longest: number) =>
  z.string().check(z.regex(formats.text.pattern), z.maxLength(longest));
