import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { Vec3 } from '../../src/kit/shapes.ts';
import { paneEye } from '../../src/scene/compare/paneEye.ts';

/** A number in [0, 1) from a seed: the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('seed 7: after 1,000 random moves both panes see their place from the very same side', () => {
  const next = random(7);
  const camera = new PerspectiveCamera(32, 1.5, 0.3, 3000);
  const eyes = [new PerspectiveCamera(), new PerspectiveCamera()] as const;
  const offsets: readonly [Vec3, Vec3] = [
    [0, 0, 0],
    [600, 0, -7],
  ];
  const target = new Vector3();
  for (let move = 0; move < 1000; move++) {
    target.set(next() * 24 - 12, next() * 4, next() * 3 - 1.5);
    camera.position.set(next() * 80 - 40, next() * 40, next() * 60);
    camera.lookAt(target);
    camera.fov = 20 + 50 * next();
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
    const before = [...camera.matrixWorld.elements, ...camera.projectionMatrix.elements];
    for (const [i, eye] of eyes.entries()) paneEye(camera, offsets[i]!, eye);
    expect([...camera.matrixWorld.elements, ...camera.projectionMatrix.elements]).toEqual(before);
    const point = new Vector3(next() * 24 - 12, next() * 4, next() * 3 - 1.5);
    const seen = eyes.map((eye, i) =>
      point
        .clone()
        .add(new Vector3(...offsets[i]!))
        .project(eye),
    );
    expect(seen[1]!.distanceTo(seen[0]!)).toBeLessThan(1e-6);
    expect(seen[0]!.distanceTo(point.clone().project(camera))).toBeLessThan(1e-9);
  }
});
