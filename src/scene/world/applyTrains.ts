import type { TrackPlan } from '../../plan/types.ts';
import { maxTrains, sharedUniforms } from '../materials/uniforms.ts';

/**
 * Tells the shaders where the trains stand, for contact shade and for their light on the ground; those on tracks before
 * `firstShown` are not there.
 */
export function applyTrains(tracks: readonly TrackPlan[], firstShown: number): void {
  for (let i = 0; i < maxTrains; i++) {
    const slot = sharedUniforms.trains.value[i];
    const track = tracks[i];
    const last = track?.plan.vehicles[track.plan.vehicles.length - 1];
    if (!slot) continue;
    if (track && last && i >= firstShown)
      slot.set(track.plan.vehicles[0]?.x ?? 0, last.x + last.length, track.z, 1);
    else slot.set(0, 0, 0, 0);
  }
}
