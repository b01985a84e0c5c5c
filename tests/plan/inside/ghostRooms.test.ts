import { describe, expect, test } from 'vitest';
import { solidParts } from '../../../src/plan/inside/solidPart.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';
import { insidePlans } from '../insidePlans.ts';

/** Cars whose rooms these tests are about, and the kinds of room. */
const cars = [4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((n) => `ghost-train/${n}`);
const kinds = new Set([
  'office',
  'anteroom',
  'secretary',
  'meeting',
  'lounge',
  'study',
  'gym',
  'cosmetology',
  'changing-room',
  'hammam',
  'dining',
  'foyer',
  'cinema',
  'bar',
  'multimedia',
  'quiet-room',
  'sitting-room',
  'bedroom',
  'cloakroom',
]);

/** Free before a door, m; what hangs on a wall nearer than a hand's breadth is no hindrance. */
const free = { length: 0.7, height: 1.95 };

describe.each(cars)('%s', (id) => {
  const car: InsidePlan = insidePlans.get(id)!;

  test('every amenity of its rooms is shown by a piece', () => {
    const bare = car.rooms
      .filter(({ kind }) => kinds.has(kind))
      .flatMap((room, _, rooms) =>
        room.amenities
          .map((one) => `${id}/${one.id}`)
          .filter((item) => !car.placed.some((piece) => piece.item === item))
          .map((item) => `${item} in ${room.id} of ${rooms.length}`),
      );
    expect(bare).toEqual([]);
  });

  test('nothing stands before its doors', () => {
    const standing = car.placed.filter(({ of, rest }) => of === 'piece' && rest === 'floor');
    const before = car.rooms.flatMap((room, r) => {
      if (!kinds.has(room.kind)) return [];
      const zones = [
        { door: room.head, from: room.from, to: room.from + free.length },
        { door: room.tail, from: room.to - free.length, to: room.to },
      ];
      return zones.flatMap(({ door, from, to }) => {
        if (!door) return [];
        const [z0, z1] = [door.z - door.width / 2, door.z + door.width / 2];
        return standing
          .filter(({ room: own }) => own === r)
          .filter((piece) =>
            solidParts(piece).some(
              ({ min, max }) =>
                max[0] > from + 0.005 &&
                min[0] < to - 0.005 &&
                max[2] > z0 + 0.005 &&
                min[2] < z1 - 0.005 &&
                min[1] < room.floor + free.height,
            ),
          )
          .map(({ key }) => key);
      });
    });
    expect(before).toEqual([]);
  });
});
