import type { ExplorerState } from '../state.ts';

/** Parts of the comparison that show an overlay of their own, by `step`. */
const ofPart: Readonly<Record<number, string>> = { 4: 'armour', 8: 'evidence' };

/** Id of the overlay that is shown: that of the comparison's part, or else what was asked for. */
export function shownOverlay({
  view,
  step,
  overlay,
}: Pick<ExplorerState, 'view' | 'step' | 'overlay'>): string | null {
  return (view === 'compare' ? ofPart[step ?? 1] : undefined) ?? overlay;
}
