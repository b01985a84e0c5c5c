import type { RoomSpace, RoomWindow } from '../../rooms/room.ts';

/** Least width and height of a window that is worth a frame, and the room that its frame needs beside it, m. */
const least = 0.18;
const frame = 0.075;

/** A room's windows, cut off where they would run behind a bulkhead, the floor or the ceiling; slivers are walled up. */
export function shownWindows(space: RoomSpace): readonly RoomWindow[] {
  return space.windows.flatMap((window) => {
    const x0 = Math.max(window.at - window.width / 2, space.from + frame);
    const x1 = Math.min(window.at + window.width / 2, space.to - frame);
    const from = Math.max(window.from, space.floor + 0.25);
    const to = Math.min(window.to, space.wallTop - 0.1);
    if (x1 - x0 < least || to - from < least) return [];
    return [{ ...window, at: (x0 + x1) / 2, width: x1 - x0, from, to }];
  });
}
