import { describe, expect, test } from 'vitest';
import { itemBoxes } from '../../src/plan/inside/itemBoxes.ts';
import { planInside } from '../../src/plan/inside/planInside.ts';
import { itemAhead } from '../../src/walk/itemAhead.ts';
import { pickInside } from '../../src/walk/pickInside.ts';
import { plans } from '../ui/shipped.ts';

const train = plans.get('ghost-train')!;
const car = train.cars[6]!;
const plan = planInside(car, train.train, { head: true, tail: true });
const here = [{ plan, x: car.x }];
const eye = plan.floor + 1.65;

/** A ray from an eye at car-local (x, z) to a car-local point. */
function look(x: number, z: number, to: readonly [number, number, number]) {
  const origin = [car.x + x, eye, z] as const;
  const direction = [to[0] - x, to[1] - eye, to[2] - z] as const;
  return pickInside(here, origin, direction);
}

describe('a click inside', () => {
  test.each(plan.items.map((item) => [item.id, item] as const))(
    'from its stand %s is met, or a thing in front of it',
    (id, { stand }) => {
      const met = itemBoxes(plan)
        .filter((one) => one.id === id)
        .map(({ box: { min, max } }) =>
          look(stand.x, stand.z, [
            (min[0] + max[0]) / 2,
            (min[1] + max[1]) / 2,
            (min[2] + max[2]) / 2,
          ]),
        );
      expect(met.length).toBeGreaterThan(0);
      for (const picked of met) expect(picked?.kind).toBe('item');
    },
  );

  test('on the floor is a place to go to, where one looks', () => {
    const room = plan.rooms[0]!;
    const x = room.from + 0.3;
    expect(look(x, 0, [x + 0.7, plan.floor, 0.1])).toEqual({
      kind: 'floor',
      x: expect.closeTo(car.x + x + 0.7, 6),
      z: expect.closeTo(0.1, 6),
    });
  });

  test('on a ceiling or a side wall is nothing', () => {
    const x = (plan.rooms[0]!.from + plan.rooms[0]!.to) / 2;
    expect(look(x, 0, [x + 0.2, plan.floor + 2.4, 0])).toBeNull();
    expect(look(x, 0, [x, plan.floor + 1.2, plan.half])).toBeNull();
  });

  test('does not go through a wall between rooms, but through its doorway', () => {
    const wall = plan.rooms.findIndex((room, i) => i > 0 && room.head && room.head.width < 1);
    const room = plan.rooms[wall]!;
    const z = room.head!.z;
    const x = room.from - 1;
    const beyond = [room.from + 0.25, plan.floor, z] as const;
    expect(look(x, z, beyond)?.kind).toBe('floor');
    const aside = z > 0 ? -plan.half + 0.2 : plan.half - 0.2;
    expect(look(x, aside, [room.from + 0.25, plan.floor, aside])).toBeNull();
  });
});

describe('what stands in front', () => {
  test('is an item near the heading, never one behind', () => {
    for (const { id, stand } of plan.items) {
      const found = itemAhead(plan, stand);
      expect(found, id).not.toBeNull();
      expect(itemAhead(plan, stand, id)).toBe(id);
      // A room's worth of pieces stands behind one too.
      if (itemBoxes(plan).filter((one) => one.id === id).length > 1) continue;
      const behind = itemAhead(plan, { ...stand, yaw: stand.yaw + 180 });
      expect(behind, id).not.toBe(id);
    }
  });
});
