import { evidence } from './evidence.ts';
import { figure } from './figure.ts';
import { idList } from './idList.ts';
import { kitName } from './kitName.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const maybe = z.exactOptional;

export const locomotive = z.strictObject({
  type: kitName,
  name: maybe(text(120)),
  end: z._default(z.enum(['head', 'tail']), 'head'),
  turned: maybe(z.boolean()),
  length: maybe(figure(5, 40)),
  evidence: maybe(evidence),
  facts: maybe(idList),
});

export type RawLocomotive = z.output<typeof locomotive>;
