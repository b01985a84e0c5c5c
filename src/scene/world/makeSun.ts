import {
  type Camera,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  OrthographicCamera,
  PerspectiveCamera,
  RedFormat,
  UnsignedIntType,
  Vector3,
  WebGLRenderTarget,
} from 'three';
import { SunLight } from 'three/addons/lights/SunLight.js';
import { shadowNormalBias } from '../materials/sunShadow.ts';
import type { LightSetting } from './lightSettings.ts';
import { sunVector } from './sunVector.ts';

/** The sun or moon with its shadow; `follow` fits the shadow's reach to the camera before a frame is drawn. */
export interface Sun {
  readonly object: SunLight;
  /** `within`: the eye is in a train, whose windows show little of the ground; shadows then wait until it has moved on. */
  readonly follow: (camera: Camera, within: boolean) => void;
  readonly dispose: () => void;
}

/** How far shadows reach that are seen through windows, and how far the eye goes until they are drawn anew, m. */
const windowReach = 70;
const windowStep = 8;

/** As three makes it for two cascades side by side, but with a byte of unused colour a texel where three has four. */
function shadowTarget(width: number, height: number): WebGLRenderTarget {
  const depthTexture = new DepthTexture(width, height, UnsignedIntType);
  depthTexture.compareFunction = LessEqualCompare;
  depthTexture.magFilter = LinearFilter;
  depthTexture.minFilter = LinearFilter;
  return new WebGLRenderTarget(width, height, { format: RedFormat, depthTexture });
}

/**
 * Sunlight whose shadow lies in two cascades that follow the view: fine near the eye, coarse as far as the trains reach.
 * `mapSize` is the side of each cascade's map; 0 casts no shadow.
 */
export function makeSun(setting: LightSetting, mapSize: number): Sun {
  const { sun } = setting;
  const object = new SunLight(sun.colour, sun.intensity);
  object.position.copy(sunVector(sun.azimuth, sun.elevation));
  object.castShadow = mapSize > 0;
  const { shadow } = object;
  if (mapSize > 0) shadow.map = shadowTarget(2 * mapSize, mapSize);
  shadow.mapSize.set(Math.max(1, mapSize), Math.max(1, mapSize));
  shadow.bias = -0.0003;
  shadow.normalBias = shadowNormalBias;
  // Less, and the map's texels would show as steps where a roof's shadow runs along the next train's side.
  shadow.radius = 2.8;
  shadow.camera.near = 0.5;
  const drawnFrom = new Vector3().setScalar(Number.POSITIVE_INFINITY);
  return {
    object,
    follow: (camera, within) => {
      // Drawings have no shadows: over so long a view they would be nothing but steps.
      const flat = camera instanceof OrthographicCamera;
      shadow.intensity = flat ? 0 : 1;
      if (flat) {
        shadow.autoUpdate = false;
        return;
      }
      shadow.autoUpdate = !within;
      if (within) {
        shadow.camera.far = windowReach;
        if (camera.position.distanceTo(drawnFrom) < windowStep) return;
        drawnFrom.copy(camera.position);
        shadow.needsUpdate = true;
        return;
      }
      drawnFrom.setScalar(Number.POSITIVE_INFINITY);
      const height = Math.max(0, camera.position.y - 4);
      // Steps of a third: the map's texels keep their size while the eye moves a little, so edges do not crawl.
      const wanted = Math.min(1500, 150 + height * 6);
      shadow.camera.far = 150 * 1.33 ** Math.ceil(Math.log(wanted / 150) / Math.log(1.33));
      if (camera instanceof PerspectiveCamera)
        shadow.camera.far = Math.min(shadow.camera.far, camera.far);
    },
    dispose: () => object.dispose(),
  };
}
