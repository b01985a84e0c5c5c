import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { relief } from '../../src/build/land/relief.ts';
import { seeded } from '../../src/build/land/seeded.ts';
import { keepOutside } from '../../src/scene/camera/limits.ts';
import { nearPlane } from '../../src/scene/camera/nearPlane.ts';
import { targetsOf } from '../../src/scene/camera/sceneBoxes.ts';
import { fieldOfView } from '../../src/scene/camera/views.ts';
import { corridorOf } from '../../src/scene/world/corridorOf.ts';
import { tracksFor } from '../../src/store/tracks.ts';
import { shippedPlans } from '../plan/shippedPlans.ts';

const tracks = tracksFor(new Map(shippedPlans.map((plan) => [plan.train.id, plan])), null);
const targets = targetsOf(tracks);
const land = corridorOf(tracks);
const seed = 20_261;
const orbits = 4000;

describe(`the camera on ${orbits} random orbits (seed ${seed})`, () => {
  test.each([
    ['over the land', land, 0],
    ['over the land, trains under way', land, 130],
    ['in the studio', null, 0],
  ] as const)(
    '%s: never in a body or under the ground, and its near plane cuts neither',
    (_, ground, shift) => {
      const random = seeded(seed);
      const camera = new PerspectiveCamera(fieldOfView);
      const corner = new Vector3();
      const floor = (x: number, z: number) => (ground ? relief(x - shift, z, ground) : -0.18);
      for (let i = 0; i < orbits; i++) {
        orbit(camera, random);
        keepOutside(camera, targets, ground, shift);
        const { x, y, z } = camera.position;
        const where = `${x} ${y} ${z}`;
        expect(y, where).toBeGreaterThan(floor(x, z) + 0.5);
        expect(isInside(camera.position), where).toBe(false);

        camera.near = nearPlane(camera.position, targets, ground, shift);
        camera.updateProjectionMatrix();
        camera.updateMatrixWorld();
        for (const [u, v] of corners) {
          corner.set(u, v, -1).unproject(camera);
          const place = `${where}, near plane ${camera.near}`;
          expect(isInside(corner), place).toBe(false);
          expect(corner.y, place).toBeGreaterThan(floor(corner.x, corner.z));
        }
      }
    },
  );
});

/** Corners of the picture and their middle; half as wide again, as a panel shifts the lens. */
const corners = [
  [0, 0],
  [-1.5, -1],
  [-1.5, 1],
  [1.5, -1],
  [1.5, 1],
] as const;

/** What hands can do: look at anything along the trains from anywhere that the rig allows, often from very near. */
function orbit(camera: PerspectiveCamera, random: () => number): void {
  const target = new Vector3(random() * 640 - 20, random() * 6 - 1, random() * 24 - 16);
  const distance = 4 * (1600 / 4) ** (random() ** 2);
  const polar = 0.05 + random() * 1.51;
  const angle = random() * 2 * Math.PI;
  camera.position.setFromSphericalCoords(distance, polar, angle).add(target);
  camera.lookAt(target);
  camera.aspect = 0.45 + random() * 2;
}

function isInside({ x, y, z }: Vector3): boolean {
  return targets.some(
    ({ box: { min, max } }) =>
      x > min[0] && x < max[0] && y > min[1] && y < max[1] && z > min[2] && z < max[2],
  );
}
