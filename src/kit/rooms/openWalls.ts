import type { RoomSpace } from './room.ts';
import { type WallGap, wallGaps } from './wallGaps.ts';

/** The stretches of a side wall without windows, cut to `run`. */
export function openWalls(
  space: RoomSpace,
  side: 1 | -1,
  run: { readonly from: number; readonly to: number },
  margin = 0.06,
  least = 0.3,
): readonly WallGap[] {
  return wallGaps(space, side, margin, 0.05)
    .map((gap) => {
      const from = Math.max(gap.from, run.from);
      const to = Math.min(gap.to, run.to);
      return { from, to, at: (from + to) / 2, width: to - from };
    })
    .filter(({ width }) => width >= least);
}
