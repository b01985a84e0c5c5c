import { type Camera, Matrix4, Vector3 } from 'three';

const up = new Vector3(0, 1, 0);
const from = new Vector3();
const to = new Vector3();
const turned = new Matrix4();

/** Turns a camera to look along yaw (0 to the tail, 90 to +z) and pitch (up), degrees. */
export function lookAlong(camera: Camera, yaw: number, pitch: number): void {
  const [a, b] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  to.set(Math.cos(a) * Math.cos(b), Math.sin(b), Math.sin(a) * Math.cos(b));
  camera.quaternion.setFromRotationMatrix(turned.lookAt(from, to, up));
  camera.updateMatrixWorld();
}
