import { formats } from './formats.ts';
import { id } from './id.ts';
import { idList } from './idList.ts';
import { metres } from './metres.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;
const band = z.strictObject({ role: id, from: metres(0, 6), to: metres(0, 6) }).check(
  z.refine((raw) => raw.from < raw.to, {
    path: ['to'],
    params: { expected: 'more than "from"' },
  }),
);

export const livery = z.strictObject({
  colours: maybe(z.record(id, z.string().check(z.regex(formats.colour.pattern)))),
  bands: maybe(z.array(band).check(z.maxLength(20))),
  names: maybe(z.record(id, text(60))),
  facts: maybe(idList),
});

export type RawLivery = z.output<typeof livery>;
