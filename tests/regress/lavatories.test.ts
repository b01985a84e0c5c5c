import { expect, test } from 'vitest';
import { floorGridOf } from '../../src/plan/inside/floorGridOf.ts';
import { insidePlans } from '../plan/insidePlans.ts';

// A basin stood so close to the door that nobody came past it, and short cabins' doors were narrower than a body.
test('one can walk into every lavatory as far as its closet', () => {
  const shut: string[] = [];
  let seen = 0;
  for (const [id, plan] of insidePlans) {
    const grid = floorGridOf(plan);
    for (const room of plan.rooms) {
      const wall = room.fit.partitions?.[0];
      if (room.kind !== 'lavatory' || !wall) continue;
      seen += 1;
      let deepest = 0;
      for (let x = room.from; x < room.to; x += 0.05) {
        for (let z = wall.z; z < room.half; z += 0.05) {
          if (grid.reached[grid.at(x, z)]) deepest = Math.max(deepest, z - wall.z);
        }
      }
      if (deepest < 0.8) shut.push(`${id} ${room.id}`);
    }
  }
  expect(shut).toEqual([]);
  expect(seen).toBeGreaterThan(60);
});
