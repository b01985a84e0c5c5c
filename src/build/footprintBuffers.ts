import type { Shape, Vec3 } from '../kit/shapes.ts';
import type { VehiclePlan } from '../plan/types.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** Width of the line and its height over rail top, m: seen from eye height a line that lies flat is thin enough. */
const line = 0.1;
const at = 0.03;

/** The outline of a body on its track, car-local: what is left of a vehicle that is hidden so that another can be seen. */
export function footprintBuffers(vehicle: VehiclePlan): Buffers {
  const from = 0.35;
  const to = vehicle.length - 0.35;
  const half = 1.45;
  const bar = (middle: Vec3, size: Vec3): Shape => ({
    kind: 'box',
    role: 'plate',
    detail: 2,
    at: middle,
    size,
  });
  const middle = (from + to) / 2;
  const shapes = [
    ...[half, -half].map((z) => bar([middle, at, z], [to - from, 0.02, line])),
    ...[from, to].map((x) => bar([x, at, 0], [line, 0.02, 2 * half + line])),
  ];
  return buildShapes(shapes, 2, surfaceOf(null));
}
