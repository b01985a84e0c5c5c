import { describe, expect, it } from 'vitest';
import { slab } from '../../../src/kit/furniture/parts.ts';
import type { Shape } from '../../../src/kit/shapes.ts';
import { pieceFaults } from '../../../src/plan/inside/pieceFaults.ts';
import type { InsidePlan, PlacedShapes } from '../../../src/plan/inside/types.ts';
import { sampleInside } from '../../walk/sampleInside.ts';
import { insidePlans } from '../insidePlans.ts';
import { randomInsides } from './randomInsides.ts';
import { reachFaults } from './reachFaults.ts';

/** Colliders of one car that the walk may be asked to mind. */
const mostColliders = 250;

const seed = 11;
const randomCars = 1000;

function faultsOf(plan: InsidePlan): readonly string[] {
  const name = (key: string, room: string) => key.replace(`${room}.`, '');
  const pieces = pieceFaults(plan).map(({ room, piece, what, depth }) => {
    const kind = plan.rooms.find(({ id }) => id === room)?.kind;
    return `${kind}: ${name(piece, room)} × ${name(what, room)}: ${depth} mm`;
  });
  return [...reachFaults(plan), ...pieces];
}

describe('in every car of the shipped trains', () => {
  it.each([...insidePlans])('%s furniture crosses nothing, and all can be reached', (_, plan) => {
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.colliders.length).toBeLessThanOrEqual(mostColliders);
    // What the data place in a room is shown by a piece of it, not only spoken of.
    const shown = new Set(plan.placed.map(({ item }) => item));
    expect(plan.items.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

it(`in ${randomCars} random cars furniture crosses nothing, and all can be reached (seed ${seed})`, () => {
  const faults = new Map<string, number>();
  let cars = 0;
  for (const plan of randomInsides(seed, randomCars)) {
    cars += 1;
    for (const fault of faultsOf(plan)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  expect(cars).toBe(randomCars);
  expect([...faults].toSorted((a, b) => b[1] - a[1]).slice(0, 20)).toEqual([]);
}, 120_000);

describe('the check of furniture finds', () => {
  const block = (size: readonly [number, number, number]): Shape =>
    slab('wood', [0, 0, 0], size, 0);
  const piece = (key: string, x: number, z: number, more: Partial<PlacedShapes> = {}) => ({
    key,
    room: 0,
    cell: 0,
    layer: 'always' as const,
    at: [x, 1.3, z] as const,
    yaw: 0,
    shapes: [block([0.6, 0.7, 0.6])],
    of: 'piece' as const,
    kind: 'block',
    rest: 'floor' as const,
    ...more,
  });
  const check = (...placed: readonly PlacedShapes[]) =>
    pieceFaults({ ...sampleInside('t/1'), placed }).map(({ piece, what }) => `${piece} × ${what}`);

  it('nothing where pieces only touch', () => {
    expect(check(piece('a', 4, 0), piece('b', 4.6, 0), piece('c', 4, 1.1))).toEqual([]);
  });

  it('pieces in each other, however they are turned, unless one stands on the other', () => {
    expect(check(piece('a', 4, 0), piece('b', 4.58, 0.2))).toEqual(['a × b']);
    expect(check(piece('a', 4, 0), piece('b', 4.68, 0, { yaw: Math.PI / 4 }))).toEqual(['a × b']);
    expect(check(piece('a', 4, 0), piece('b', 4.75, 0, { yaw: Math.PI / 4 }))).toEqual([]);
    expect(check(piece('a', 4, 0), piece('b', 4.5, 0.2, { on: 'a' }))).toEqual([]);
    expect(check(piece('a', 4, 0), piece('rug', 4.5, 0.2, { rest: 'flat' }))).toEqual([]);
  });

  it('a thin pole through a table', () => {
    const pole = piece('pole', 4, 0, { shapes: [block([0.02, 2, 0.02])] });
    const top = piece('top', 4, 0, { shapes: [slab('wood', [0, 0.7, 0], [1, 0.04, 1], 0)] });
    expect(check(top, pole)).toEqual(['top × pole']);
  });

  it('pieces in walls, floor, ceiling, partitions and doors', () => {
    expect(check(piece('a', 0.8, -1))).toEqual(['a × wall at the head']);
    expect(check(piece('a', 4, 1.15))).toEqual(['a × side wall']);
    expect(check(piece('a', 4, 0, { at: [4, 1.28, 0] }))).toEqual(['a × floor']);
    expect(check(piece('a', 4, 0, { shapes: [block([0.1, 2.6, 0.1])] }))).toEqual(['a × ceiling']);
    expect(check(piece('a', 13, -0.62, { room: 1 }))).toEqual(['a × partition 0']);
    expect(check(piece('a', 13.75, -0.3, { room: 1, shapes: [block([0.3, 0.3, 0.8])] }))).toEqual([
      'a × door c1',
    ]);
  });

  it('a car that cannot be crossed, and an item out of reach', () => {
    const wall = { x: 6, z: 0, hx: 0.1, hz: 1.4, yaw: 0, key: 'wall' };
    expect(reachFaults(sampleInside('t/1', [wall]))).toHaveLength(1);
    const box = { x: 6, z: 0, hx: 1.4, hz: 1.1, yaw: 0, key: 'box' };
    const item = {
      id: 't/1/thing',
      room: 0,
      box: { min: [5.9, 1.3, -0.1], max: [6.1, 2, 0.1] },
      stand: { x: 6, z: 0, yaw: 0, pitch: 0 },
    } as const;
    expect(reachFaults(sampleInside('t/1', [box], [item])).length).toBeGreaterThan(1);
    expect(reachFaults(sampleInside('t/1', [], [item]))).toEqual([]);
  });
});
