import { blockedRooms } from '../../../src/plan/inside/blockedRooms.ts';
import { FloorGrid } from '../../../src/plan/inside/floorGrid.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';

/** How near to an item one must get, m: an arm's length and a bit (brief of the inside). */
const reach = 0.9;

/** Where a body 0.5 m wide cannot get to in a car: from door to door of each room, to an item, to where an item is seen from. */
export function reachFaults(plan: InsidePlan): readonly string[] {
  const grid = new FloorGrid(plan);
  const faults = blockedRooms(grid, plan.rooms).map((i) => {
    const { id, head, tail } = plan.rooms[i]!;
    return `${id} cannot be walked through, from z = ${head?.z} to ${tail?.z}`;
  });
  for (const { id, box, stand } of plan.items) {
    let least = Infinity;
    for (let i = 0; i < grid.reached.length; i++) {
      if (!grid.reached[i]) continue;
      const [x, z] = [grid.x(i), grid.z(i)];
      const dx = Math.max(box.min[0] - x, 0, x - box.max[0]);
      const dz = Math.max(box.min[2] - z, 0, z - box.max[2]);
      least = Math.min(least, Math.hypot(dx, dz));
    }
    if (least > reach) faults.push(`${id} is ${least.toFixed(2)} m away at best`);
    if (!grid.reached[grid.at(stand.x, stand.z)]) faults.push(`${id} is seen from out of reach`);
  }
  return faults;
}
