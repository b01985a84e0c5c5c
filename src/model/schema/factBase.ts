import { formats } from './formats.ts';
import { id } from './id.ts';
import { idList } from './idList.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

/** `data/facts.json`: one claim an entry. */
export const factList = z.array(
  z.strictObject({
    id,
    train: z.enum(['kim', 'putin', 'both', 'context']),
    topic: id,
    claim: text(2000),
    source_ids: idList.check(z.minLength(1)),
    certainty: z.enum(['reported', 'disputed', 'standard-type assumption']),
    origin: z.enum(['seed', 'beyond']),
    value: maybe(z.union([z.number(), z.string(), z.array(z.number())])),
    unit: maybe(text(40)),
    note: maybe(text(1000)),
    conflict: maybe(id),
  }),
);

/** `data/sources.json`: one publication an entry. */
export const sourceList = z.array(
  z.strictObject({
    id,
    publisher: text(200),
    title: text(400),
    author: z.nullable(text(400)),
    date: z.nullable(z.string().check(z.regex(formats.date.pattern))),
    url: z.nullable(z.string().check(z.regex(formats.address.pattern))),
    note: z.nullable(text(1000)),
  }),
);
