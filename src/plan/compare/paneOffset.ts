import type { Vec3 } from '../../kit/shapes.ts';
import type { CarPlan, TrackPlan } from '../types.ts';

/** Panes look at places so far apart that neither shows the other's car, m. */
const apart = 600;

/**
 * Middle of a pane's place on its track, scene metres: the one camera of both panes is reckoned from here, so that it sees both
 * cars from the very same side. `pane` is 0 or 1.
 */
export function paneOffset(track: TrackPlan, pane: number): Vec3 {
  return [pane * apart, 0, track.z];
}

/** How far the car of a pane stands from its place in its train, scene metres: its middle is the middle of the pane's place. */
export function carOffset(track: TrackPlan, car: CarPlan, pane: number): Vec3 {
  return [paneOffset(track, pane)[0] - (car.x + car.length / 2), 0, 0];
}
