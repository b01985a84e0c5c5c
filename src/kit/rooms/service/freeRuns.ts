import type { RoomSpace } from '../room.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches of a side wall that tall furniture may stand before: without windows lower than `height` over the floor, without
 * side doors, and off its ends where a door across the car stands near that wall.
 */
export function freeRuns(
  space: RoomSpace,
  side: 1 | -1,
  height = 1.9,
  margin = 0.05,
): readonly Run[] {
  const blocked: Run[] = [];
  for (const window of space.windows) {
    if (window.side !== side || window.from - space.floor > height) continue;
    blocked.push({
      from: window.at - window.width / 2 - 0.08,
      to: window.at + window.width / 2 + 0.08,
    });
  }
  for (const door of space.sideDoors) {
    if (door.side !== side) continue;
    blocked.push({ from: door.at - door.width / 2 - 0.15, to: door.at + door.width / 2 + 0.15 });
  }
  let [from, to] = [space.from + margin, space.to - margin];
  if (space.head && side * space.head.z > 0.4) from = space.from + 0.95;
  if (space.tail && side * space.tail.z > 0.4) to = space.to - 0.95;
  const runs: Run[] = [];
  for (const gap of blocked.toSorted((a, b) => a.from - b.from)) {
    if (gap.from > from) runs.push({ from, to: Math.min(to, gap.from) });
    from = Math.max(from, gap.to);
  }
  if (to > from) runs.push({ from, to });
  return runs.filter((run) => run.to - run.from > 0.3);
}
