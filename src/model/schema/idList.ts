import { id } from './id.ts';
import { z } from './zod.ts';

/** Ids of facts. */
export const idList = z.array(id).check(z.maxLength(500));
