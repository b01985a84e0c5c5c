import type { AlignMode } from '../../../plan/compare/alignModes.ts';
import type { RulerWindow } from '../../../store/compareStore.ts';

/** Px a metre at which windows, doors and bogies of a car can be told, and the least that is shown, m: one car of each. */
const wanted = 15;
const least = 30;
/** Free ruler before the ends that stand in line: the person stands there, m. */
export const nearLead = 2;
/** Under this share of the whole it is not worth a drawing of its own. */
const most = 0.6;

/** The stretch that is drawn close over the whole trains, at the ends that stand in line; null where the whole is as close. */
export function nearWindow(whole: RulerWindow, mode: AlignMode, inner: number): RulerWindow | null {
  const span = Math.max(least, inner / wanted);
  if (inner <= 0 || span > most * (whole.to - whole.from)) return null;
  return mode === 'tails'
    ? { from: whole.to + nearLead - span, to: whole.to + nearLead }
    : { from: whole.from - nearLead, to: whole.from - nearLead + span };
}
