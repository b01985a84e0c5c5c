import { z } from './zod.ts';

/** A number of metres from `least` to `most`. */
export const metres = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
