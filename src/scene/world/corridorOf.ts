import type { Corridor } from '../../build/land/corridor.ts';
import type { TrackPlan } from '../../plan/types.ts';

/** The corridor of the tracks shown; without a train it is one plain track of 600 m. */
export function corridorOf(tracks: readonly TrackPlan[]): Corridor {
  if (tracks.length === 0) return { tracks: [0], gauges: [1.52], from: 0, to: 600 };
  const sorted = [...tracks].sort((a, b) => a.z - b.z);
  return {
    tracks: sorted.map((track) => track.z),
    gauges: sorted.map((track) => track.plan.gauge),
    from: 0,
    to: Math.max(200, ...tracks.map((track) => track.plan.lengthWithLocomotives.value)),
  };
}
