import type { RootState } from '@react-three/fiber';
import { type OrthographicCamera, PerspectiveCamera } from 'three';
import type { FreeArea } from '../../store/stage.ts';

/** Trains lie along a picture: a shape wider than what was free may cut this much off above and below. */
const spare = 0.66;

type Size = Pick<FreeArea, 'right' | 'bottom'>;

/**
 * A picture of the present view at another size, PNG: what was framed in the free part of the canvas is in its middle and as wide
 * as it was; where its shape differs more of the surroundings shows. The canvas is drawn once for it and then as before.
 */
export async function capture(
  get: () => RootState,
  free: FreeArea | null,
  width: number,
  height: number,
): Promise<Blob> {
  const { gl, scene, camera, size, invalidate } = get();
  const ratio = gl.getPixelRatio();
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const shot = cameraFor(camera, free ?? whole, whole, width / height);
  gl.setPixelRatio(1);
  gl.setSize(width, height, false);
  gl.render(scene, shot);
  // What is drawn is copied at the call, so that the canvas can have its own size back before anybody sees it.
  const taken = new Promise<Blob | null>((done) => gl.domElement.toBlob(done, 'image/png'));
  gl.setPixelRatio(ratio);
  gl.setSize(size.width, size.height, false);
  invalidate();
  const blob = await taken;
  if (!blob) throw new Error('The picture could not be taken.');
  return blob;
}

/** The same eye with a lens for a picture of this shape (width over height). */
function cameraFor(
  camera: RootState['camera'],
  free: FreeArea,
  canvas: Size,
  aspect: number,
): PerspectiveCamera | OrthographicCamera {
  const across = (free.right - free.left) / canvas.bottom;
  const up = (free.bottom - free.top) / canvas.bottom;
  if (camera instanceof PerspectiveCamera) {
    const shot = camera.clone();
    shot.clearViewOffset();
    const half = Math.tan((camera.fov * Math.PI) / 360) * Math.max(spare * up, across / aspect);
    shot.fov = (Math.atan(half) * 360) / Math.PI;
    shot.aspect = aspect;
    shot.updateProjectionMatrix();
    return shot;
  }
  const shot = camera.clone();
  const grow = Math.max(1, canvas.right / canvas.bottom / aspect);
  const middle = (camera.top + camera.bottom) / 2;
  const half = ((camera.top - camera.bottom) / 2) * grow;
  const centre = (camera.left + camera.right) / 2;
  shot.top = middle + half;
  shot.bottom = middle - half;
  shot.left = centre - half * aspect;
  shot.right = centre + half * aspect;
  shot.updateProjectionMatrix();
  return shot;
}
