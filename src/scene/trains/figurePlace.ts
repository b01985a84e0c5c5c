import type { Corridor } from '../../build/land/corridor.ts';
import { relief } from '../../build/land/relief.ts';
import type { Vec3 } from '../../kit/shapes.ts';
import type { TrackPlan } from '../../plan/types.ts';
import { studioFloor } from '../world/studioFloor.ts';

/** Beside the first locomotive, on the trodden edge of the ballast: shoes stand on it and not in grass. */
const alongTrack = 8;
const fromTrack = 3.15;

/** Where the person for scale stands: feet in the scene, m. */
export function figurePlace(tracks: readonly TrackPlan[], land: Corridor | null): Vec3 {
  const z = Math.max(0, ...tracks.map((track) => track.z)) + fromTrack;
  return [alongTrack, land ? relief(alongTrack, z, land) : studioFloor, z];
}
