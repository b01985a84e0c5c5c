import { describe, expect, test } from 'vitest';
import { buildShapes } from '../../src/build/buildShapes.ts';
import { insidePalette } from '../../src/kit/inside/palette/index.ts';
import { palette } from '../../src/kit/palette.ts';
import type { Detail } from '../../src/kit/shapes.ts';
import type { InsidePlan } from '../../src/plan/inside/types.ts';
import { insidePlans } from '../plan/insidePlans.ts';

/** Cars whose rooms these tests speak of, with those rooms. */
const cars = [
  ['moving-fortress/3', ['anteroom', 'office', 'study']],
  ['moving-fortress/4', ['anteroom', 'meeting']],
  ['moving-fortress/5', ['reception']],
  ['moving-fortress/6', ['lounge']],
  ['moving-fortress/7', ['lounge', 'karaoke']],
] as const;

const planOf = (id: string): InsidePlan => insidePlans.get(id)!;

const piecesOf = (plan: InsidePlan, room: string) =>
  plan.placed.filter(({ of, room: index }) => of === 'piece' && plan.rooms[index]?.id === room);

function triangles(plan: InsidePlan, level: Detail): number {
  const shapes = plan.placed.filter(({ layer }) => layer !== 'cut').flatMap((one) => one.shapes);
  return buildShapes(shapes, level, () => palette.fault).triangles;
}

describe.each(cars)('%s', (id, rooms) => {
  const plan = planOf(id);

  test('shows every amenity that its data place in these rooms', () => {
    const shown = new Set(plan.placed.map(({ item }) => item));
    const wanted = plan.rooms
      .filter((room) => rooms.some((one) => one === room.id))
      .flatMap((room) => room.amenities.map((amenity) => `${id}/${amenity.id}`));
    expect(wanted.filter((item) => !shown.has(item))).toEqual([]);
  });

  test.each(rooms.map((room) => [room]))('%s is lit, and seats people', (room) => {
    const pieces = piecesOf(plan, room);
    const lamps = pieces.filter(({ shapes }) =>
      shapes.some(({ role }) => (insidePalette.get(role)?.glow ?? 0) > 2),
    );
    expect(lamps.length).toBeGreaterThan(0);
    const seats = pieces.filter(({ kind }) => /chair|sofa/.test(kind));
    expect(seats.length).toBeGreaterThan(1);
  });

  test('keeps the budget of triangles, near and in the next car', () => {
    expect(triangles(plan, 0)).toBeLessThan(110_000);
    expect(triangles(plan, 1)).toBeLessThan(60_000);
  });
});

test('the reception saloon seats 20 or more on rows of pink sofas that face each other', () => {
  const sofas = piecesOf(planOf('moving-fortress/5'), 'reception').filter(
    ({ kind }) => kind === 'sofa',
  );
  expect(sofas.length * 2).toBeGreaterThanOrEqual(20);
  const left = sofas.filter(({ at }) => at[2] < 0);
  expect(left.length).toBe(sofas.length / 2);
  // A sofa's front is its own +z: at the left it looks to +z, at the right to −z.
  for (const { at, yaw } of sofas) expect(Math.cos(yaw) * Math.sign(at[2])).toBeCloseTo(-1, 6);
  const roles = new Set(sofas.flatMap(({ shapes }) => shapes.map(({ role }) => role)));
  expect(roles.has('leather-pink')).toBe(true);
});

test('the meeting table is long and white, with chairs on both sides', () => {
  const pieces = piecesOf(planOf('moving-fortress/4'), 'meeting');
  const chairs = pieces.filter(({ kind }) => kind === 'meeting-chair');
  const table = pieces.find(({ kind }) => kind === 'meeting-table')!;
  expect(chairs.filter(({ at }) => at[2] < table.at[2] - 0.2).length).toBeGreaterThanOrEqual(8);
  expect(chairs.filter(({ at }) => at[2] > table.at[2] + 0.2).length).toBeGreaterThanOrEqual(8);
  expect(table.shapes[0]!.role).toBe('lacquer-white');
});

test('the map hangs behind the desk at which one sits facing the room', () => {
  const pieces = piecesOf(planOf('moving-fortress/3'), 'office');
  const by = (item: string) => pieces.find((one) => one.item === `moving-fortress/3/${item}`)!;
  const chair = pieces.find(
    ({ kind, at }) => kind === 'desk-chair' && at[0] > by('desk-2025').at[0],
  )!;
  expect(by('map').at[0]).toBeGreaterThan(chair.at[0]);
  expect(by('position-screen').at[0]).toBeGreaterThan(chair.at[0]);
  // The sitter's front is towards the head.
  expect(Math.sin(chair.yaw)).toBeCloseTo(-1, 6);
});
