import type { Box } from '../../kit/shapes.ts';
import type { TrainBatch } from '../trains/TrainBatch.ts';

/** Moves boxes of a car as far as the car has been moved. */
export function mover({ vehicles }: TrainBatch): (carId: string, box: Box) => Box {
  return (carId, { min, max }) => {
    const { x, y, z } = vehicles.find(({ id }) => id === carId)?.offset ?? { x: 0, y: 0, z: 0 };
    return {
      min: [min[0] + x, min[1] + y, min[2] + z],
      max: [max[0] + x, max[1] + y, max[2] + z],
    };
  };
}
