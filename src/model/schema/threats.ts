import { id } from './id.ts';
import { idList } from './idList.ts';
import { z } from './zod.ts';

/** `data/threats.json`: what armour is said to stop, and which facts speak of it. */
export const threatList = z.array(
  z.strictObject({
    id,
    parts: z.array(z.enum(['walls', 'floor', 'windows'])).check(z.minLength(1)),
    stops: idList,
    fails: idList,
  }),
);
