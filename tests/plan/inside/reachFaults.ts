import { FloorGrid } from '../../../src/plan/inside/floorGrid.ts';
import type { InsidePlan } from '../../../src/plan/inside/types.ts';

/** How near to an item one must get, m: an arm's length and a bit (brief of the inside). */
const reach = 0.9;

/** Where a body 0.5 m wide cannot get to in a car: from one end door to the other, to an item, to where an item is seen from. */
export function reachFaults(plan: InsidePlan): readonly string[] {
  const grid = new FloorGrid(plan);
  const faults: string[] = [];
  if (grid.head >= 0 && grid.tail >= 0) {
    const seen = spread(grid, grid.head);
    if (!seen[grid.tail]) {
      const farthest = grid.x(seen.lastIndexOf(1));
      const room = plan.rooms.find(({ to }) => farthest < to + 0.1);
      faults.push(
        `no way through: from the head one gets to x = ${farthest.toFixed(2)}, ${room?.id}`,
      );
    }
  }
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

function spread(grid: FloorGrid, from: number): Uint8Array {
  const seen = new Uint8Array(grid.free.length);
  const open = [from];
  seen[from] = 1;
  const around = new Int32Array(8);
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    const count = grid.neighbours(point, around);
    for (let n = 0; n < count; n++) {
      const next = around[n]!;
      if (seen[next]) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return seen;
}
