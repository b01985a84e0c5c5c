const snaps = ['peek', 'half', 'full'] as const;
export type Snap = (typeof snaps)[number];

/** A flick faster than this, in px between two events, goes one snap further in its direction. */
const flick = 12;

/** Heights of the sheet over a stage of a given height, CSS px; the style sheet has the same figures. */
export function snapHeights(stage: number): Readonly<Record<Snap, number>> {
  const full = Math.max(0, stage - 8);
  return {
    peek: Math.min(152, full),
    half: Math.min(Math.max(0.52 * stage, Math.min(300, 0.7 * stage)), full),
    full,
  };
}

/** Where a sheet settles that was let go at `height`, moving by `speed` px an event (down is positive). */
export function nearestSnap(height: number, stage: number, speed: number): Snap {
  const heights = snapHeights(stage);
  const near = snaps.reduce((best, snap) =>
    Math.abs(heights[snap] - height) < Math.abs(heights[best] - height) ? snap : best,
  );
  if (speed > flick && heights[near] > height) return snapBy(near, -1);
  if (speed < -flick && heights[near] < height) return snapBy(near, 1);
  return near;
}

/** What a tap on the handle does: up, and from the top back to the middle. */
export function nextSnap(snap: Snap): Snap {
  return snap === 'full' ? 'half' : snapBy(snap, 1);
}

export function snapBy(snap: Snap, by: 1 | -1): Snap {
  return snaps[snaps.indexOf(snap) + by] ?? snap;
}
