import type { WalkState } from './state.ts';

/** Whether nothing moves any more: no step, no door on its way. With idle input nothing more need be drawn. */
export function isResting({ pose, before, vx, vz, doors }: WalkState): boolean {
  const still =
    vx === 0 &&
    vz === 0 &&
    pose.x === before.x &&
    pose.z === before.z &&
    pose.yaw === before.yaw &&
    pose.pitch === before.pitch;
  return still && Object.values(doors).every((open) => open === 1);
}
