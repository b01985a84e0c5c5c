import type { Camera } from 'three';

/** Lowest eye height over rail top, m. */
const lowest = 0.7;

/** The camera never goes under the ground. */
export function keepAboveGround(camera: Camera): void {
  if (camera.position.y >= lowest) return;
  camera.position.y = lowest;
  camera.updateMatrixWorld();
}
