import type { Pose } from './pose.ts';
import type { WalkCar } from './walkWorld.ts';

/** A place where the guided walk pauses. */
export interface Stop {
  readonly carId: string;
  /** The item looked at; null for a pause in a car that has none to show. */
  readonly itemId: string | null;
  /** On the ruler. */
  readonly pose: Pose;
  readonly seconds: number;
}

/** Time to look, and to read: words a second, slower than reading alone because there is something to see; s (ours). */
const look = 2.5;
const wordsPerSecond = 2.8;
const longest = 14;

/**
 * Where the guided walk pauses in a car, from its head to its tail. `lineOf` gives the text shown with an item, or with a car by
 * the car's id; the longer it is, the longer the pause.
 */
export function stopsOf({ plan, x }: WalkCar, lineOf: (id: string) => string): readonly Stop[] {
  const { carId, items, length } = plan;
  const stop = (itemId: string | null, pose: Pose): Stop => ({
    carId,
    itemId,
    pose: { ...pose, x: x + pose.x },
    seconds: secondsFor(lineOf(itemId ?? carId)),
  });
  if (items.length === 0) return [stop(null, { x: length / 2, z: 0, yaw: 0, pitch: 0 })];
  return items
    .map(({ id, stand }) => stop(id, stand))
    .toSorted((a, b) => a.pose.x - b.pose.x || a.pose.z - b.pose.z);
}

function secondsFor(line: string): number {
  const words = line.split(/\s+/).filter((word) => word !== '').length;
  return Math.min(longest, look + words / wordsPerSecond);
}
