import { formats } from './formats.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

const source = z.strictObject({
  publisher: text(200),
  title: text(400),
  author: maybe(text(200)),
  date: maybe(z.string().check(z.regex(formats.date.pattern))),
  url: maybe(z.string().check(z.regex(formats.address.pattern), z.maxLength(2000))),
  note: maybe(text(1000)),
});

/** A claim that a train file brings with it. */
export const visitorFact = z.strictObject({
  id,
  claim: text(2000),
  topic: z._default(id, 'context'),
  evidence: z._default(z.enum(['reported', 'disputed', 'assumed']), 'reported'),
  conflict: maybe(id),
  note: maybe(text(1000)),
  sources: z._default(z.array(source).check(z.maxLength(20)), []),
});

export type RawVisitorFact = z.output<typeof visitorFact>;
