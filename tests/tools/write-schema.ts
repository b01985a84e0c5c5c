import { writeFileSync } from 'node:fs';
import { trainSchema } from './trainSchema.ts';

writeFileSync(new URL('../../data/train.schema.json', import.meta.url), trainSchema());
