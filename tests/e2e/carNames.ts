import { readFileSync } from 'node:fs';
import { carIds, carOf } from './cars.ts';

/** Name of every shipped car by id, straight from the data files: what the panel must say. */
export const carNames: ReadonlyMap<string, string> = new Map(
  carIds.map((id) => [id, nameIn(carOf(id))]),
);

function nameIn({ train, car }: { readonly train: string; readonly car: number }): string {
  const path = new URL(`../../data/trains/${train}.json`, import.meta.url);
  const file: { readonly cars: readonly { readonly name: string }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const name = file.cars[car - 1]?.name;
  if (!name) throw new Error(`${train} has no car ${car} with a name`);
  return name;
}
