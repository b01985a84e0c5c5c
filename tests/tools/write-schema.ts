import { writeFileSync } from 'node:fs';
import { storySchema } from './storySchema.ts';
import { trainSchema } from './trainSchema.ts';

const data = new URL('../../data/', import.meta.url);
writeFileSync(new URL('train.schema.json', data), trainSchema());
writeFileSync(new URL('story.schema.json', data), storySchema());
