import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { trainSchema } from './trainSchema.ts';

test('data/train.schema.json is current (`npm run schema` writes it)', () => {
  const file = new URL('../../data/train.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(trainSchema());
});

test('every field of a train, a car and a vehicle type is described or speaks for itself', () => {
  const schema: {
    $defs: Record<string, { properties: Record<string, { description?: string }> }>;
  } = JSON.parse(trainSchema());
  const plain = ['VehicleType', 'Car'].flatMap((name) =>
    Object.entries(schema.$defs[name]?.properties ?? {})
      .filter(([, field]) => field.description === undefined)
      .map(([key]) => `${name}.${key}`),
  );
  expect(plain.length).toBeLessThan(10);
});

test('the schema takes the shipped trains and refuses a misspelt key', () => {
  const schema = z.fromJSONSchema(JSON.parse(trainSchema()));
  const trains = new URL('../../data/trains/', import.meta.url);
  for (const name of readdirSync(trains)) {
    const train: object = JSON.parse(readFileSync(new URL(name, trains), 'utf8'));
    expect(schema.safeParse(train).error?.issues ?? []).toEqual([]);
    expect(schema.safeParse({ ...train, nmae: 'x' }).success).toBe(false);
  }
});
