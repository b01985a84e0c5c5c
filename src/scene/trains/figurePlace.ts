import type { Corridor } from '../../build/land/corridor.ts';
import { relief } from '../../build/land/relief.ts';
import type { Vec3 } from '../../kit/shapes.ts';
import type { TrackPlan } from '../../plan/types.ts';

/** Beside the first locomotive, out of the way of its side and of the line to its face. */
const alongTrack = 8;
const fromTrack = 4.2;
/** The studio's floor, m over rail top. */
const floor = -0.18;

/** Where the person for scale stands: feet in the scene, m. */
export function figurePlace(tracks: readonly TrackPlan[], land: Corridor | null): Vec3 {
  const z = Math.max(0, ...tracks.map((track) => track.z)) + fromTrack;
  return [alongTrack, land ? relief(alongTrack, z, land) : floor, z];
}
