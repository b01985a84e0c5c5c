import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { viewFocus } from '../../src/scene/world/viewFocus.ts';

test.each([
  ['level, by the track', [-16, 2.6, 15], [14, 2.4, -2]],
  ['down, over the roofs', [60, 22, 26], [95, 2, -4]],
  ['nearly straight down', [0, 30, 0], [1, 0, 0]],
] as const)('the nearest ground lies at the lower edge of a view %s', (_, eye, at) => {
  const camera = new PerspectiveCamera(32, 16 / 9, 0.1, 1000);
  camera.position.fromArray(eye);
  camera.lookAt(new Vector3().fromArray(at));
  camera.updateMatrixWorld();
  const view = { eye: new Vector3(), ground: new Vector3(), near: new Vector3() };
  viewFocus(camera, view);
  const onLand = view.near.clone().setY(-1.2);
  const seen = onLand.clone().project(camera);
  expect(seen.x).toBeCloseTo(0);
  // Straight below the eye nothing is nearer: then the edge lies behind.
  const below = Math.hypot(onLand.x - camera.position.x, onLand.z - camera.position.z) < 0.01;
  if (below) expect(seen.y).toBeGreaterThan(-1);
  else expect(seen.y).toBeCloseTo(-1);
});
