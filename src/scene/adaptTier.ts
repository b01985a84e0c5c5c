import { type Tier, tiers } from './quality.ts';

/** Frames slower or faster than this, ms, ask for a change; the wide gap keeps it from swinging. */
const slow = 40;
const fast = 9;
/** Changes in a session. */
const most = 2;

/** What is drawn now, and what has been changed since the start. */
export interface Adapted {
  readonly tier: Tier;
  /** Most device pixels per CSS pixel; may already be another tier's. */
  readonly pixelRatio: number;
  readonly changes: number;
  /** Way of the changes so far; a session never turns round. */
  readonly way: -1 | 0 | 1;
}

/**
 * What the median time of a frame asks for: first only the next tier's pixel ratio, then that tier whole. The same object
 * when nothing is to change.
 */
export function adaptTier(now: Adapted, median: number): Adapted {
  const way = median > slow ? -1 : median < fast ? 1 : 0;
  if (way === 0 || now.changes >= most || (now.way !== 0 && now.way !== way)) return now;
  const names = ['low', 'medium', 'high'] as const;
  const name = names[names.indexOf(now.tier.name) + way];
  // Below the lowest tier there are only fewer pixels.
  if (!name)
    return way === -1 && now.changes === 0 ? { ...now, pixelRatio: 1, changes: 1, way } : now;
  const next = tiers[name];
  const pixelsFirst = now.changes === 0;
  return {
    tier: pixelsFirst ? now.tier : next,
    pixelRatio: next.pixelRatio,
    changes: now.changes + 1,
    way,
  };
}
