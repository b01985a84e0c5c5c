import { id } from './id.ts';
import { kitName } from './kitName.ts';
import { metres } from './metres.ts';
import { side } from './opening.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

/** Something fixed to the outside; which numbers it needs, its kind says. */
export const exteriorPart = z
  .strictObject({
    part: kitName,
    at: metres(0, 40),
    side: z.exactOptional(side),
    length: z.exactOptional(metres(0.01, 40)),
    width: z.exactOptional(metres(0.01, 4)),
    diameter: z.exactOptional(metres(0.01, 4)),
    from: z.exactOptional(metres(0, 6)),
    to: z.exactOptional(metres(0, 6)),
    z: z.exactOptional(metres(-2.5, 2.5)),
    count: z.exactOptional(z.int().check(z.gte(1), z.lte(60))),
    pitch: z.exactOptional(metres(0.05, 30)),
    text: z.exactOptional(text(40)),
    item: z.exactOptional(id),
  })
  .check(
    z.refine((raw) => raw.from === undefined || raw.to === undefined || raw.from < raw.to, {
      path: ['to'],
      params: { expected: 'more than "from"' },
    }),
  );
