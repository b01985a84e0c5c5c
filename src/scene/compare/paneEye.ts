import type { PerspectiveCamera } from 'three';
import type { Vec3 } from '../../kit/shapes.ts';

/**
 * Sets `eye` to see a pane's place as `camera` sees the first one's middle: the same turn, the same lens, moved by `offset`. The
 * camera itself is only read, however often, so that the panes cannot drift apart.
 */
export function paneEye(camera: PerspectiveCamera, offset: Vec3, eye: PerspectiveCamera): void {
  eye.position.copy(camera.position);
  eye.position.x += offset[0];
  eye.position.y += offset[1];
  eye.position.z += offset[2];
  eye.quaternion.copy(camera.quaternion);
  eye.near = camera.near;
  eye.far = camera.far;
  eye.projectionMatrix.copy(camera.projectionMatrix);
  eye.projectionMatrixInverse.copy(camera.projectionMatrixInverse);
  eye.updateMatrixWorld();
}
