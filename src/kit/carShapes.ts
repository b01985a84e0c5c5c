import type { Livery, VehicleType } from '../model/train.ts';
import { coachFrame } from './coach/coachFrame.ts';
import { doors } from './coach/doors.ts';
import { ends } from './coach/ends.ts';
import { faultyBody } from './coach/faultyBody.ts';
import { glazing } from './coach/glazing.ts';
import { roof } from './coach/roof.ts';
import { underframe } from './coach/underframe.ts';
import { walls } from './coach/walls.ts';
import { exteriorShapes } from './exterior/index.ts';
import type { Shape } from './shapes.ts';

/**
 * The whole outside of a coach but its bogies, car-local: x from the head coupler's face (0) to `vehicle.length`, y over
 * rail top. All figures are final for `vehicle.length`. Roles of the sides come from `livery.bands`; the role of a
 * corrugated side ends in `-ribbed` and takes the livery colour of the role before that ending.
 */
export function carShapes(vehicle: VehicleType, livery: Livery): readonly Shape[] {
  const frame = coachFrame(vehicle, livery);
  return [
    ...walls(frame),
    ...glazing(frame),
    ...doors(frame),
    ...roof(frame),
    ...ends(frame),
    ...underframe(frame),
    ...exteriorShapes(frame),
  ];
}

/** A car whose data could not be read: plain, closed and grey, with a rounded roof. */
export function faultyShapes(vehicle: VehicleType): readonly Shape[] {
  return faultyBody(vehicle);
}
