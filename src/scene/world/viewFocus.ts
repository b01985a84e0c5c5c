import { type Camera, Vector3 } from 'three';

/** Where the viewer looks, kept in one object that is written anew each frame. Scene metres. */
export interface ViewFocus {
  /** Eye. */
  readonly eye: Vector3;
  /** Point of the ground that the view rests on, never further than `reach` from the eye. */
  readonly ground: Vector3;
}

const reach = 90;
const forward = new Vector3();

/** Writes the camera's eye and ground point into `out`. */
export function viewFocus(camera: Camera, out: ViewFocus): void {
  out.eye.setFromMatrixPosition(camera.matrixWorld);
  camera.getWorldDirection(forward);
  const down = -forward.y;
  const distance = down > 0.02 ? Math.min(reach, Math.max(0, out.eye.y) / down) : reach * 0.5;
  out.ground.copy(out.eye).addScaledVector(forward, distance);
  out.ground.y = 0;
}
