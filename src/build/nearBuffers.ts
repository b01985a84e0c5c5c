import { nearBody } from '../kit/near/nearBody.ts';
import { nearBogie } from '../kit/near/nearBogie.ts';
import { nearWheelset } from '../kit/near/nearWheelset.ts';
import type { Shape } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import { vehicleShapes } from '../plan/vehicleShapes.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** As `bodyBuffers`, `bogieBuffers` and `wheelsetBuffers` at level 0, with all that an eye close by makes out. */
export const nearBuffers = {
  body: (vehicle: VehiclePlan, livery: Livery): Buffers =>
    build(
      [
        ...vehicleShapes(vehicle, livery),
        ...(vehicle.kind === 'car' && !vehicle.car.fault
          ? nearBody(vehicle.car.vehicle, livery)
          : []),
      ],
      livery,
    ),
  bogie: (kind: string, gauge: number, livery: Livery, side: 1 | -1): Buffers =>
    sheltered(build(nearBogie(kind, gauge, side), livery)),
  wheelset: (kind: string, gauge: number, livery: Livery): Buffers =>
    sheltered(build(nearWheelset(kind, gauge), livery)),
};

function build(shapes: readonly Shape[], livery: Livery): Buffers {
  return buildShapes(shapes, 0, surfaceOf(livery));
}

/** Between the wheels and under the floor it is dark: little of the sky reaches what does not stand outside, m across. */
function sheltered(buffers: Buffers): Buffers {
  const { position, surface } = buffers;
  for (let i = 0; i * 3 < position.length; i += 1) {
    const out = Math.min(1, Math.max(0, (Math.abs(position[i * 3 + 2]!) - 0.45) / 0.62));
    surface[i * 4 + 2] = Math.round(surface[i * 4 + 2]! * (0.38 + 0.62 * out * out));
  }
  return buffers;
}
