import { mainRoom } from '../plan/inside/mainRoom.ts';
import { roomView } from '../plan/inside/roomView.ts';
import type { InsidePlan } from '../plan/inside/types.ts';
import type { Pose } from './state.ts';

/**
 * Where a walk through a car begins, ruler metres: at an item's stand, else where most of the car's main room is seen. (Just
 * inside the head door all cars look alike: a vestibule and a door.)
 */
export function startPose(plan: InsidePlan, carX: number, item: string | null): Pose {
  const stand = plan.items.find(({ id }) => id === item)?.stand;
  const view = stand ?? roomView(plan, mainRoom(plan));
  return { ...view, x: carX + view.x };
}
