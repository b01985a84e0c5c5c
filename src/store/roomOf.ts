import type { StoreState } from './state.ts';

/** Index of the room that the walker stands in, −1 while it is not known. In a doorway it is the room that one leaves to the head. */
export function roomOf({
  pose,
  train,
  car,
  insides,
  plans,
}: Pick<StoreState, 'pose' | 'train' | 'car' | 'insides' | 'plans'>): number {
  if (pose === null || train === null || car === null) return -1;
  const carPlan = plans.get(train)?.cars[car - 1];
  const rooms = carPlan && insides.get(carPlan.id)?.rooms;
  if (!carPlan || !rooms) return -1;
  const x = pose.x - carPlan.x;
  return Math.max(
    0,
    rooms.findLastIndex((room) => x >= room.from),
  );
}
