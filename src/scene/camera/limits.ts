import type { Camera } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { relief } from '../../build/land/relief.ts';
import type { Target } from '../picking.ts';
import { pushOut } from './pushOut.ts';

/** Lowest eye height over rail top, and over the land, m. */
const lowest = 0.7;

/**
 * The camera never goes under the ground or into a body. `land` is null where the floor is flat; `shift`: how far the trains
 * have run ahead of the land's x, m.
 */
export function keepOutside(
  camera: Camera,
  targets: readonly Target[],
  land: Corridor | null,
  shift: number,
): void {
  const { position } = camera;
  const ground = land ? Math.max(0, relief(position.x - shift, position.z, land)) : 0;
  const sunk = position.y < ground + lowest;
  if (sunk) position.y = ground + lowest;
  if (pushOut(position, targets) || sunk) camera.updateMatrixWorld();
}
