import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { storySchema } from './storySchema.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data), 'utf8');

test('data/story.schema.json is current (`npm run schema` writes it)', () => {
  expect(read('story.schema.json')).toBe(storySchema());
});

test('the schema takes the shipped story, and refuses a misspelt key and a sentence without facts', () => {
  const schema = z.fromJSONSchema(JSON.parse(storySchema()));
  const story = JSON.parse(read('stories/two-trains.json'));
  expect(schema.safeParse(story).error?.issues ?? []).toEqual([]);
  expect(schema.safeParse({ ...story, titel: 'x' }).success).toBe(false);
  const bare = structuredClone(story);
  bare.chapters[0].paragraphs[0][0].facts = [];
  expect(schema.safeParse(bare).success).toBe(false);
});
