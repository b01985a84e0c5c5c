import type { InsidePlan } from '../plan/inside/types.ts';
import type { Pose } from './state.ts';

/** So far inside the head door one stands at first, m. */
const inside = 0.7;

/** Where a walk through a car begins, ruler metres: at an item's stand, else just inside the head door, looking to the tail. */
export function startPose(plan: InsidePlan, carX: number, item: string | null): Pose {
  const stand = plan.items.find(({ id }) => id === item)?.stand;
  if (stand) return { ...stand, x: carX + stand.x };
  const room = plan.rooms[0];
  // In line with the door ahead, so that one looks into the car and not at a wall.
  const z = room?.tail?.z ?? room?.head?.z ?? 0;
  return { x: carX + (room?.from ?? 0) + inside, z, yaw: 0, pitch: 0 };
}
