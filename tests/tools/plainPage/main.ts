import {
  Color,
  DirectionalLight,
  HemisphereLight,
  Matrix4,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { planAll } from '../../../src/app/planAll.ts';
import { readTrains } from '../../../src/app/readTrains.ts';
import { trainFiles } from '../../../src/app/trainFiles.ts';
import { treeShapes } from '../../../src/build/land/treeShapes.ts';
import { tiers } from '../../../src/scene/quality.ts';
import { grassTexture } from '../../../src/scene/world/grassTexture.ts';
import { treeAtlas } from '../../../src/scene/world/treeAtlas.ts';
import { turfTexture } from '../../../src/scene/world/turfTexture.ts';
import { tracksFor } from '../../../src/store/tracks.ts';
import { plainVehicle } from './plainVehicle.ts';

/** What the bench asks of this page. */
interface PlainPage {
  /** Builds the trains as seen by this camera (column-major, as WebGL takes them), one mesh per vehicle. */
  prepare(given: {
    readonly width: number;
    readonly height: number;
    readonly projectionMatrix: readonly number[];
    readonly viewMatrix: readonly number[];
  }): { readonly triangles: number; readonly calls: number };
  /** Draws so many frames, one per animation frame, and waits for the last of their pixels. */
  draw(frames: number): Promise<void>;
  /** Makes the textures that the app makes at start; how long that took, ms, and their size with mip levels, bytes. */
  textures(): { readonly ms: number; readonly bytes: number };
}

declare global {
  interface Window {
    plainPage: PlainPage;
  }
}

const tier = tiers.medium;
const tracks = tracksFor(planAll(readTrains(trainFiles).trains), null);
const scene = new Scene();
scene.background = new Color('#9fb4c8');
const sun = new DirectionalLight('#fff1dc', 2.5);
sun.position.set(-40, 30, 60);
scene.add(sun, new HemisphereLight('#cfe0f2', '#6b6650', 1));
const camera = new PerspectiveCamera();
camera.matrixAutoUpdate = false;
camera.matrixWorldAutoUpdate = false;

let renderer: WebGLRenderer | null = null;

window.plainPage = {
  prepare({ width, height, projectionMatrix, viewMatrix }) {
    renderer = new WebGLRenderer({ antialias: tier.antialias });
    renderer.setSize(width, height);
    document.body.append(renderer.domElement);
    camera.projectionMatrix.fromArray(projectionMatrix);
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
    camera.matrixWorldInverse.fromArray(viewMatrix);
    camera.matrixWorld.copy(camera.matrixWorldInverse).invert();
    const eye = new Vector3().setFromMatrixPosition(camera.matrixWorld);
    for (const track of tracks)
      for (const vehicle of track.plan.vehicles)
        scene.add(plainVehicle(track, vehicle, eye, tier.reach));
    renderer.render(scene, camera);
    const { triangles, calls } = renderer.info.render;
    return { triangles, calls };
  },

  async draw(frames) {
    if (!renderer) throw new Error('prepare first');
    const gl = renderer.getContext();
    const view = new Matrix4().copy(camera.matrixWorld);
    const pixel = new Uint8Array(4);
    for (let i = 0; i < frames; i++) {
      await new Promise(requestAnimationFrame);
      // A step as small as the app's own, so that no frame is the last one again.
      camera.matrixWorld.copy(view).multiply(new Matrix4().makeTranslation(0.01 * (i % 2), 0, 0));
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
      renderer.render(scene, camera);
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    }
  },

  textures() {
    const began = performance.now();
    const made = [grassTexture(), turfTexture(), treeAtlas(treeShapes())];
    const ms = performance.now() - began;
    const bytes = made.reduce((sum, { width, height }) => sum + (4 * width * height * 4) / 3, 0);
    return { ms, bytes };
  },
};
