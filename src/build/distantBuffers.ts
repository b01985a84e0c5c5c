import type { Shape } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** A vehicle so far away that it is a few pixels high: running gear, body, stripe and roof as boxes in its livery. */
export function distantBuffers(vehicle: VehiclePlan, livery: Livery): Buffers {
  const { min, max } = vehicle.bounds;
  const crown = Math.min(max[1], 4.4);
  const eaves = Math.max(crown - 1, 1.5);
  const stripe = livery.bands.find(({ role }) => role === 'body-stripe');
  const box = (role: string, from: number, to: number, inset: number): Shape => ({
    kind: 'box',
    role,
    detail: 2,
    at: [vehicle.length / 2, (from + to) / 2, 0],
    size: [Math.max(0.5, max[0] - min[0] - 2 * inset), to - from, 2 * (1.55 - inset)],
  });
  const faulty = vehicle.kind === 'car' && vehicle.car.fault !== null;
  const shapes = [
    box('underframe', 0.3, 1.15, 0.25),
    box(faulty ? 'fault' : 'body-side', 1.15, eaves, 0),
    box(faulty ? 'fault' : 'roof', eaves, crown - 0.12, 0.3),
    ...(stripe && !faulty ? [box('body-stripe', stripe.from, stripe.to, -0.05)] : []),
  ];
  return buildShapes(shapes, 2, surfaceOf(livery));
}
