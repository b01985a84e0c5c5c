import type { Detail } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import { vehicleShapes } from '../plan/vehicleShapes.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** A vehicle's outside without bogies, car-local. Equal for vehicles with equal `bodyKey`. */
export function bodyBuffers(vehicle: VehiclePlan, livery: Livery, detail: Detail): Buffers {
  return buildShapes(vehicleShapes(vehicle, livery), detail, surfaceOf(livery));
}
