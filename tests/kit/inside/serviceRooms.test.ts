import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../src/kit/furniture/index.ts';
import { insidePalette } from '../../../src/kit/inside/palette/index.ts';
import { roomKind } from '../../../src/kit/rooms/index.ts';
import type { InsideRoom } from '../../../src/plan/inside/types.ts';
import { insidePlans } from '../../plan/insidePlans.ts';

const kinds = [
  'vestibule',
  'lavatory',
  'attendant',
  'washroom',
  'compartment',
  'pantry',
  'kitchen',
  'stores',
  'store',
  'crew',
  'guard',
  'control',
  'engine-room',
  'workshop',
  'equipment',
  'communications',
  'garage',
  'hold',
  'wine-store',
  'ward',
  'operating-room',
  'preparation',
  'bathroom',
  'open-saloon',
  'studio',
];

const rooms: readonly (readonly [string, InsideRoom])[] = [...insidePlans.values()].flatMap(
  (plan) =>
    plan.rooms
      .filter(({ kind }) => kinds.includes(kind))
      .map((room) => [`${plan.carId} ${room.id}`, room] as const),
);

describe.each(kinds)('%s', (kind) => {
  const own = rooms.filter(([, room]) => room.kind === kind);

  it('is a kind that the kit knows, and some shipped car has one', () => {
    expect(roomKind(kind).kind).toBe(kind);
    expect(own.length).toBeGreaterThan(0);
  });

  it('shows each of its amenities by a piece', () => {
    const missing = own.flatMap(([name, { amenities, fit }]) =>
      amenities
        .filter(({ id }) => !fit.pieces.some(({ item }) => item === id))
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('names only furniture that exists and surfaces that the palette holds', () => {
    for (const [name, { fit }] of own) {
      const { floor, corridor = floor, wall, dado = wall, ceiling, trim, door } = fit.finish;
      const roles = [floor, corridor, wall, dado, ceiling, trim, door];
      for (const { role } of fit.partitions ?? []) roles.push(role);
      for (const put of fit.pieces) {
        expect(() => pieceOf(put.piece), `${name}: ${put.piece}`).not.toThrow();
        roles.push(...Object.values(put.options?.roles ?? {}));
      }
      expect(
        roles.filter((role) => !insidePalette.has(role)),
        name,
      ).toEqual([]);
    }
  });

  it('has a lamp, so that nobody stands in the dark', () => {
    const dark = own.filter(([, { fit }]) =>
      fit.pieces.every(({ piece }) => !/lamp|panel/.test(piece)),
    );
    expect(dark.map(([name]) => name)).toEqual([]);
  });

  it('is fitted out the same way twice', () => {
    for (const [, { fit: _fit, cells: _, ...space }] of own) {
      expect(roomKind(kind).fit(space)).toEqual(roomKind(kind).fit(space));
    }
  });
});

describe('the shipped trains', () => {
  it('have no room of a kind that nobody has drawn', () => {
    const bare = [...insidePlans.values()].flatMap(({ carId, rooms: all }) =>
      all.filter(({ kind }) => roomKind(kind).kind !== kind).map(({ kind }) => `${carId}: ${kind}`),
    );
    expect(bare).toEqual([]);
  });
});
