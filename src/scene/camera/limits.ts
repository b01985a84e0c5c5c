import type { Camera } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import type { Target } from '../picking.ts';
import { groundUnder } from './groundUnder.ts';
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
  const ground = groundUnder(position.x, position.z, land, shift);
  const sunk = position.y < ground + lowest;
  if (sunk) position.y = ground + lowest;
  if (pushOut(position, targets) || sunk) camera.updateMatrixWorld();
}
