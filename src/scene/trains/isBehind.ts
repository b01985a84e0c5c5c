import type { Box3, Vector3 } from 'three';
import type { TrackPlan } from '../../plan/types.ts';

/** Whether a train on a track from index `first` on hides a vehicle of track `own`, but for slits, to an eye no higher than windows. */
export function isBehind(
  box: Box3,
  own: number,
  { x, y, z }: Vector3,
  tracks: readonly TrackPlan[],
  first: number,
): boolean {
  if (y > 3.6) return false;
  return tracks.some((other, i) => {
    if (i < first || (other.z - own) * (z - other.z) <= 0) return false;
    const last = other.plan.vehicles.at(-1)!;
    // Where the lines of sight to its ends pass the other track.
    const t = (other.z - z) / (own - z);
    return x + (box.min.x - x) * t > 0 && x + (box.max.x - x) * t < last.x + last.length;
  });
}
