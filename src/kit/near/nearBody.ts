import type { Livery, VehicleType } from '../../model/train.ts';
import { coachFrame } from '../coach/coachFrame.ts';
import type { Shape } from '../shapes.ts';
import { endHoses } from './endHoses.ts';
import { loadingDoorFittings } from './loadingDoorFittings.ts';
import { openingLeaves } from './openingLeaves.ts';
import { roofFlashings } from './roofFlashings.ts';
import { slidingDoorFittings } from './slidingDoorFittings.ts';

/** What is made out of a coach's body only from close by, besides its `carShapes`. */
export function nearBody(vehicle: VehicleType, livery: Livery): readonly Shape[] {
  const frame = coachFrame(vehicle, livery);
  return [
    ...vehicle.exterior
      .filter(({ part }) => part === 'opening-side')
      .flatMap((part) => openingLeaves(part, frame)),
    ...vehicle.exterior
      .filter(({ part }) => part === 'loading-door')
      .flatMap((part) => loadingDoorFittings(part, frame)),
    ...roofFlashings(frame),
    ...endHoses(frame),
    ...vehicle.doors
      .filter(({ kind }) => kind === 'sliding')
      .flatMap((door) => slidingDoorFittings(door, frame)),
  ];
}
