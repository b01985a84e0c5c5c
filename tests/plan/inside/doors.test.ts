import { describe, expect, it } from 'vitest';
import { shellMeasures } from '../../../src/kit/inside/shell/input.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';
import { insidePlans } from '../insidePlans.ts';
import { randomInsides } from './randomInsides.ts';

const seed = 5;
const random = 100;
/** What a leaf may reach beyond the partition that it slides in: the bulkhead there hides it. */
const slack = shellMeasures.bulkhead;

/** Leaves of partition doors that stick out of the walls, or into another doorway, when they are open. */
function strayLeaves(plan: InsidePlan): readonly string[] {
  const partitions = plan.rooms.flatMap(({ fit }) => fit.partitions ?? []);
  return plan.doors
    .filter(({ axis }) => axis === 'z')
    .flatMap((door) => door.leaves.map((leaf) => ({ ...door, ...leaf })))
    .flatMap(({ key, x, z, width, leaves, slide, placed }) => {
      const at = placed.at[0] + slide;
      const half = width / leaves.length / 2;
      const [from, to] = [at - half, at + half];
      const line = partitions
        .filter((one) => Math.abs(one.z - z) < 0.01)
        .toSorted((a, b) => a.from - b.from);
      // Partitions on both sides of an open corridor's bulkhead are one wall.
      let end = from + slack;
      for (const wall of line) {
        if (wall.from <= end + shellMeasures.bulkhead + 1e-6 && wall.to > end) end = wall.to;
      }
      const starts = line.some((wall) => wall.from - slack <= from && wall.to >= from);
      const inDoorway = line.some(
        ({ door }) =>
          door &&
          Math.abs(door.at - x) > 0.01 &&
          from < door.at + door.width / 2 - 0.01 &&
          to > door.at - door.width / 2 + 0.01,
      );
      return !starts || end < to - slack || inDoorway ? [`${plan.carId} ${key}`] : [];
    });
}

describe('an open sliding door', () => {
  it('is hidden in the walls in every car of the shipped trains', () => {
    expect([...insidePlans.values()].flatMap(strayLeaves)).toEqual([]);
  });

  it('leaves the doorway free in every car of the shipped trains', () => {
    const shut = [...insidePlans.values()].flatMap((plan) =>
      plan.doors.flatMap(({ key, axis, x, z, width, leaves }) =>
        leaves.flatMap(({ slide, placed }) => {
          const aside = Math.abs((axis === 'z' ? placed.at[0] - x : placed.at[2] - z) + slide);
          const free = aside - width / leaves.length / 2 + width / 2;
          return free < width - 0.025 ? [`${plan.carId} ${key} ${free.toFixed(2)}`] : [];
        }),
      ),
    );
    expect(shut).toEqual([]);
  });

  it(`leads somewhere in ${random} random cars: its opening is in its own partition (seed ${seed})`, () => {
    for (const plan of randomInsides(seed, random)) {
      for (const { fit, id } of plan.rooms) {
        for (const { from, to, door } of fit.partitions ?? []) {
          if (!door) continue;
          expect(door.at - door.width / 2, `${plan.carId} ${id}`).toBeGreaterThan(from);
          expect(door.at + door.width / 2, `${plan.carId} ${id}`).toBeLessThan(to);
        }
      }
    }
  }, 60_000);
});
