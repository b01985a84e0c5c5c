import { itemBoxes } from '../plan/inside/itemBoxes.ts';
import type { InsidePlan } from '../plan/inside/types.ts';

/** An arm's reach and a step, m; and how far off the heading a thing may be, degrees. */
const reach = 2.4;
const widest = 38;

/**
 * The item that stands nearest in front of someone at car-local `x`, `z` who looks along `yaw` (degrees); null if none does. One
 * that is `read` already stays, as long as it is in front at all.
 */
export function itemAhead(
  plan: InsidePlan,
  { x, z, yaw }: { readonly x: number; readonly z: number; readonly yaw: number },
  read: string | null = null,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, box } of itemBoxes(plan)) {
    const away = Math.hypot(outside(x, box.min[0], box.max[0]), outside(z, box.min[2], box.max[2]));
    if (away > reach) continue;
    const toX = (box.min[0] + box.max[0]) / 2 - x;
    const toZ = (box.min[2] + box.max[2]) / 2 - z;
    const off = Math.abs(turnTo((Math.atan2(toZ, toX) * 180) / Math.PI - yaw));
    if (off > widest) continue;
    if (id === read) return id;
    const score = away + off / widest;
    if (score < least) {
      least = score;
      best = id;
    }
  }
  return best;
}

function outside(value: number, low: number, high: number): number {
  return Math.max(low - value, 0, value - high);
}

/** The same turn within half a circle. */
function turnTo(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
