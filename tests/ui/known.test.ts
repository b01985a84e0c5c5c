import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { planInside } from '../../src/plan/inside/planInside.ts';
import { mainTrains } from '../../src/store/mainTrains.ts';
import { knownOf } from '../../src/ui/panels/knownOf.ts';
import { UnknownRooms } from '../../src/ui/panels/UnknownRooms.tsx';
import { RoomPlate } from '../../src/ui/walk/RoomPlate.tsx';
import { renderPanel } from './renderPanel.ts';
import { factBase, plans } from './shipped.ts';
import { textOf } from './textOf.ts';

const cars = mainTrains.flatMap((id) => {
  const plan = plans.get(id);
  return (plan?.cars ?? []).map((carPlan) => ({ plan, carPlan, id: carPlan.id }));
});

test('all 43 cars are asked', () => expect(cars).toHaveLength(43));

describe.each(cars)('what is known of $id', ({ plan, carPlan }) => {
  if (!plan) throw new Error('no plan');
  const { car } = carPlan;
  const known = knownOf(car);
  const html = renderPanel(plan, carPlan, plans, factBase);
  const list = textOf(/<dl class="known">(.*?)<\/dl>/.exec(html)?.[1] ?? '');

  test('names every reported item as reported, or says that there is none', () => {
    const told = car.amenities.filter(({ evidence }) => evidence !== 'unreported');
    for (const { name } of told) expect(list).toContain(name);
    expect(list.includes('Nothing of what this car holds')).toBe(told.length === 0);
  });

  test('calls every other room illustrative, and none that a source speaks of', () => {
    expect(list).toContain('Only illustrative');
    const named = new Set(known.rooms.map(({ name }) => name));
    for (const { id, name, evidence } of car.rooms) {
      const spoken =
        evidence === 'reported' ||
        evidence === 'contents' ||
        car.amenities.some((one) => one.room === id && one.evidence !== 'unreported');
      if (!spoken) expect(named, name).toContain(name.replace(/ \d+$/, ''));
    }
    const counted = known.rooms.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(car.rooms.length);
    for (const { name } of known.rooms) expect(list).toContain(name);
  });

  test('says what nobody has said', () => {
    expect(list).toContain('Nobody has said');
    expect(list.includes('Where in the train it runs')).toBe(car.place !== 'reported');
    expect(list.includes('What it holds')).toBe(car.evidence === 'unreported');
    expect(list.includes('Armour of its ')).toBe(
      [car.armour.walls, car.armour.floor, car.armour.windows].some((facts) => facts.length === 0),
    );
  });
});

describe('a room of a kind that the page does not know', () => {
  const plan = plans.get('ghost-train');
  const carPlan = plan?.cars[4];
  if (!plan || !carPlan) throw new Error('no car');
  const strange = {
    ...carPlan,
    rooms: carPlan.rooms.map((room) =>
      room.kind === 'office' ? { ...room, kind: 'swimming-pool', name: 'Pool' } : room,
    ),
  };
  const inside = planInside(strange, plan.train, { head: true, tail: true });
  const room = inside.rooms.findIndex(({ kind }) => kind === 'swimming-pool');

  test('stands empty but for its lamps, and one passes through it', () => {
    expect(inside.rooms[room]?.fit.unknown).toBe(true);
    const kinds = inside.placed.filter((piece) => piece.of === 'piece' && piece.room === room);
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['ceiling-panel']));
  });

  test('has a note in the panel and on the plate of the walk', () => {
    const words = 'no room of the kind “swimming-pool”';
    const note = renderToStaticMarkup(createElement(UnknownRooms, inside));
    expect(textOf(note)).toContain(`Pool: this page knows ${words}`);
    const place = { plan, carPlan, inside, room };
    const plate = renderToStaticMarkup(
      createElement(RoomPlate, { place, onLeave: () => undefined }),
    );
    expect(textOf(plate)).toContain(words);
  });

  test('is none of the shipped ones', () => {
    const ordinary = planInside(carPlan, plan.train, { head: true, tail: true });
    expect(renderToStaticMarkup(createElement(UnknownRooms, ordinary))).toBe('');
  });
});
