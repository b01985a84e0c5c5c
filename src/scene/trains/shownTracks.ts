import type { TrackPlan } from '../../plan/types.ts';

/** Index of the first track that is drawn: those before a selected car would hide it from the viewer's side. */
export function firstShownTrack(tracks: readonly TrackPlan[], selected: string | null): number {
  if (selected === null) return 0;
  return Math.max(
    0,
    tracks.findIndex(({ plan }) => plan.train.id === selected),
  );
}
