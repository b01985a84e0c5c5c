import { type Camera, PerspectiveCamera } from 'three';
import { SunLight } from 'three/addons/lights/SunLight.js';
import type { LightSetting } from './lightSettings.ts';
import { sunVector } from './sunVector.ts';

/** The sun or moon with its shadow; `follow` fits the shadow's reach to the camera before a frame is drawn. */
export interface Sun {
  readonly object: SunLight;
  readonly follow: (camera: Camera) => void;
  readonly dispose: () => void;
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
  shadow.mapSize.set(Math.max(1, mapSize), Math.max(1, mapSize));
  shadow.bias = -0.0003;
  shadow.normalBias = 0.025;
  shadow.radius = 2;
  shadow.camera.near = 0.5;
  return {
    object,
    follow: (camera) => {
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
