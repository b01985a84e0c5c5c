import { Vector3 } from 'three';
import type { Vec3 } from '../../kit/shapes.ts';
import type { BatchVehicle, TrainBatch } from '../trains/TrainBatch.ts';

/** Where a vehicle goes that is not shown: out of every view, m. */
const away: Vec3 = [0, -20_000, 0];

const step = new Vector3();

/**
 * Stands every vehicle `offsetOf` it away from its place on its track (scene metres); null takes it out of sight. Moves
 * instances only: no buffer is built, a table of matrices goes to the graphics.
 */
export function arrange(batch: TrainBatch, offsetOf: (vehicle: BatchVehicle) => Vec3 | null): void {
  for (const vehicle of batch.vehicles) {
    step.set(...(offsetOf(vehicle) ?? away)).sub(vehicle.offset);
    if (step.lengthSq() === 0) continue;
    vehicle.offset.add(step);
    vehicle.box.translate(step);
    for (const { id, base } of vehicle.parts) {
      const { elements } = base;
      elements[12] = (elements[12] ?? 0) + step.x;
      elements[13] = (elements[13] ?? 0) + step.y;
      elements[14] = (elements[14] ?? 0) + step.z;
      batch.mesh.setMatrixAt(id, base);
    }
  }
}
