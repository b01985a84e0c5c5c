import { type Rung, type Tier, tiers } from './quality.ts';

/** From the thriftiest to the finest. Pixels come before the next tier, which has to be built. */
export const ladder: readonly Rung[] = [
  { tier: tiers.low, pixelRatio: 1 },
  { tier: tiers.low, pixelRatio: 1.25 },
  { tier: tiers.low, pixelRatio: tiers.low.pixelRatio },
  { tier: tiers.medium, pixelRatio: tiers.medium.pixelRatio },
  { tier: tiers.medium, pixelRatio: 2 },
  { tier: tiers.high, pixelRatio: tiers.high.pixelRatio },
];

/** Frames slower than this, ms, ask for less. */
const slow = 40;
/** After a step up the bar is higher: who had 60 frames a second shall not be left with half of them. */
const worse = 25;
/** No screen of 60 Hz shows frames sooner than every 16.7 ms, however much its graphics could do. */
const smooth = 18.5;
/** So many smooth medians in a row ask for more. */
const proof = 2;
/** Changes in a session. */
const most = 5;

/** Where on the ladder the picture stands, and what has been learnt since the start. */
export interface Adapted {
  readonly rung: number;
  /** Highest rung that is still to be tried. */
  readonly cap: number;
  readonly changes: number;
  /** The last change was a step up. */
  readonly risen: boolean;
  /** Smooth medians in a row. */
  readonly proven: number;
}

/** The start at a tier. Phones are spared the highest: it asks for more memory than they may give a page. */
export function startAt(tier: Tier, coarse: boolean): Adapted {
  const rung = ladder.findIndex(
    (each) => each.tier === tier && each.pixelRatio === tier.pixelRatio,
  );
  const cap = coarse
    ? ladder.findLastIndex(({ tier: { name } }) => name !== 'high')
    : ladder.length - 1;
  return { rung, cap, changes: 0, risen: false, proven: 0 };
}

/**
 * What the median time of a frame asks for: a step down where frames are slow, a step up where they have been smooth twice. A
 * step up that proves too much is taken back and not tried again. The same object when nothing is to change. Rungs that differ
 * only by pixels which the screen (`pixels` per CSS pixel) does not have are passed over.
 */
export function adaptTier(now: Adapted, median: number, pixels: number): Adapted {
  if (now.changes >= most) return now;
  if (median > (now.risen ? worse : slow)) {
    const rung = nextRung(now.rung, -1, pixels);
    if (rung === null) return now;
    return { rung, cap: rung, changes: now.changes + 1, risen: false, proven: 0 };
  }
  if (median > smooth) return now.proven === 0 ? now : { ...now, proven: 0 };
  const rung = nextRung(now.rung, 1, pixels);
  if (rung === null || rung > now.cap) return now;
  if (now.proven + 1 < proof) return { ...now, proven: now.proven + 1 };
  return { ...now, rung, changes: now.changes + 1, risen: true, proven: 0 };
}

function nextRung(from: number, way: 1 | -1, pixels: number): number | null {
  const here = ladder[from];
  for (let rung = from + way; ; rung += way) {
    const there = ladder[rung];
    if (!here || !there) return null;
    const same = Math.min(here.pixelRatio, pixels) === Math.min(there.pixelRatio, pixels);
    if (here.tier !== there.tier || !same) return rung;
  }
}
