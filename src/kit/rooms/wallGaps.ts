import type { RoomSpace } from './room.ts';

/** A stretch of a side wall, x from `from` to `to`. */
export interface WallGap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly width: number;
}

/** Stretches of a side wall without windows, `margin` away from them and from the end walls, at least `least` long. */
export function wallGaps(
  space: RoomSpace,
  side: 1 | -1,
  margin: number,
  least = 0.3,
): readonly WallGap[] {
  const taken = space.windows
    .filter((window) => window.side === side)
    .map(({ at, width }) => [at - width / 2 - margin, at + width / 2 + margin] as const)
    .sort((a, b) => a[0] - b[0]);
  const gaps: WallGap[] = [];
  let from = space.from + 0.05;
  for (const [low, high] of [...taken, [space.to - 0.05, Infinity] as const]) {
    if (low - from >= least) {
      gaps.push({ from, to: low, at: (from + low) / 2, width: low - from });
    }
    from = Math.max(from, high);
  }
  return gaps;
}
