import type { RulerWindow } from '../../../store/compareStore.ts';

/** The closest look, m: one pair of cars with air around it. */
const closest = 30;

/** The window zoomed by `factor` (over 1: closer) so that ruler metre `at` stays where it is; null when that shows everything. */
export function zoomed(
  window: RulerWindow | null,
  whole: RulerWindow,
  factor: number,
  at?: number,
): RulerWindow | null {
  const { from, to } = window ?? whole;
  const about = at ?? (from + to) / 2;
  const span = Math.max(closest, (to - from) / factor);
  const share = (about - from) / (to - from);
  return within({ from: about - share * span, to: about + (1 - share) * span }, whole);
}

/** The window moved by some metres, within the whole; the whole itself cannot move. */
export function panned(
  window: RulerWindow | null,
  whole: RulerWindow,
  by: number,
): RulerWindow | null {
  return window && within({ from: window.from + by, to: window.to + by }, whole);
}

/** A window on a stretch, such as a car, with `air` of its length at both sides. */
export function framed(stretch: RulerWindow, whole: RulerWindow, air = 0.45): RulerWindow | null {
  const length = stretch.to - stretch.from;
  const span = Math.max(closest, length * (1 + 2 * air));
  const middle = (stretch.from + stretch.to) / 2;
  return within({ from: middle - span / 2, to: middle + span / 2 }, whole);
}

/** As much air beyond the ends of the whole as keeps a last car in the middle, m. */
const beyond = 3;

function within({ from, to }: RulerWindow, whole: RulerWindow): RulerWindow | null {
  const span = to - from;
  if (span >= (whole.to - whole.from) * 0.98) return null;
  const low = whole.from - beyond;
  const high = Math.max(low + span, whole.to + beyond);
  const moved = Math.min(Math.max(from, low), high - span);
  return { from: moved, to: moved + span };
}
