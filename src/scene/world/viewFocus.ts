import { type Camera, PerspectiveCamera, Vector3 } from 'three';

/** Where the viewer looks, kept in one object that is written anew each frame. Scene metres. */
export interface ViewFocus {
  /** Eye. */
  readonly eye: Vector3;
  /** Point of the ground that the view rests on, never further than `reach` from the eye. */
  readonly ground: Vector3;
  /** Nearest point of the ground that the picture's lower edge shows. */
  readonly near: Vector3;
}

const reach = 90;
/** Height of the land at the foot of the bed, m. */
const land = -1.2;
const forward = new Vector3();

/** Writes the camera's eye and ground point into `out`. */
export function viewFocus(camera: Camera, out: ViewFocus): void {
  out.eye.setFromMatrixPosition(camera.matrixWorld);
  camera.getWorldDirection(forward);
  const down = -forward.y;
  const distance = down > 0.02 ? Math.min(reach, Math.max(0, out.eye.y) / down) : reach * 0.5;
  out.ground.copy(out.eye).addScaledVector(forward, distance);
  out.ground.y = 0;
  const half = camera instanceof PerspectiveCamera ? (camera.fov * Math.PI) / 360 : 0;
  const low = Math.min(Math.PI / 2, Math.max(0.05, Math.asin(Math.min(1, down)) + half));
  const flat = Math.max(1e-3, Math.hypot(forward.x, forward.z));
  const away = Math.min(reach, Math.max(0, out.eye.y - land) / Math.tan(low));
  out.near.set(out.eye.x + (forward.x / flat) * away, 0, out.eye.z + (forward.z / flat) * away);
}
