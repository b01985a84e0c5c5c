import { DoorKeeper } from './doorKeeper.ts';
import { gait } from './gait.ts';
import type { Pose } from './pose.ts';
import type { WalkState } from './state.ts';
import type { WalkWorld } from './walkWorld.ts';

/** A place counts as one to walk from when a grid point that can be walked to is this near, m. */
const near = 0.2;

/** As much as a linked pose may be rounded off into a solid, m. */
const rounding = 0.006;

/**
 * A visitor who stands still at this pose, doors near by already open; on the nearest floor that can be walked to when the pose is
 * in a solid or in a place that nobody gets out of.
 */
export function standing(world: WalkWorld, pose: Pose): WalkState {
  const place = { ...pose, ...freePlace(world, pose) };
  const doors = new DoorKeeper(world, {});
  const across = Math.sin((place.yaw * Math.PI) / 180);
  for (let time = 0; time <= 1; time += gait.substep) doors.move(place.x, place.z, 0, 0, across);
  return { pose: place, before: place, vx: 0, vz: 0, spare: 0, doors: doors.state() };
}

function freePlace(world: WalkWorld, { x, z }: Pose): { readonly x: number; readonly z: number } {
  world.open.fill(1);
  world.nearest(x, z);
  const clear = world.gap >= gait.radius - rounding;
  const car = world.cars[world.carAt(x)];
  const reached = car !== undefined && world.nearestPoint(car, x, z, near) >= 0;
  return clear && reached ? { x, z } : world.nearestFree(x, z);
}
