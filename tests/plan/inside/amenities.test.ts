import { describe, expect, it } from 'vitest';
import { factBase, plans } from '../../ui/shipped.ts';
import { insidePlans } from '../insidePlans.ts';

const trains = ['moving-fortress', 'ghost-train'];
const cars = trains.flatMap((id) => plans.get(id)?.cars ?? []);

it('there are 43 cars', () => expect(cars).toHaveLength(43));

describe.each(cars.map((car) => [car.id, car] as const))('%s', (id, { car }) => {
  const inside = insidePlans.get(id);
  if (!inside) throw new Error(`no inside of ${id}`);
  const told = car.amenities.filter(({ evidence }) => evidence !== 'unreported');

  it('offers what is reported of it as items, each with a fact that exists', () => {
    if (car.evidence !== 'unreported') expect(told.length).toBeGreaterThan(0);
    for (const { id: item, facts } of told) {
      expect(facts.length, item).toBeGreaterThan(0);
      for (const fact of facts) expect(factBase.facts.has(fact), `${item}: ${fact}`).toBe(true);
    }
  });

  it('shows each item that the data place in a room by a thing in that room', () => {
    for (const { id: item, room } of car.amenities) {
      if (room === null) continue;
      const pieces = inside.placed.filter((piece) => piece.item === `${id}/${item}`);
      expect(pieces.length, item).toBeGreaterThan(0);
      const rooms = new Set(pieces.map((piece) => inside.rooms[piece.room]?.id));
      expect([...rooms], item).toEqual([room]);
    }
  });

  it('claims nothing that the data do not: every thing with an item is one of its amenities', () => {
    const items = new Set(car.amenities.map(({ id: item }) => `${id}/${item}`));
    for (const { item, key } of inside.placed) {
      if (item !== undefined) expect(items.has(item), `${key}: ${item}`).toBe(true);
    }
  });
});
