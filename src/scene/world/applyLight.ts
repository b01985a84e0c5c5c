import { sharedUniforms } from '../materials/uniforms.ts';
import type { LightSetting } from './lightSettings.ts';
import { sunVector } from './sunVector.ts';

/** Writes a light's settings into the uniforms that all materials share. */
export function applyLight(setting: LightSetting): void {
  const uniforms = sharedUniforms;
  uniforms.sunDirection.value.copy(sunVector(setting.sun.azimuth, setting.sun.elevation));
  uniforms.sunColour.value.set(setting.sun.colour).multiplyScalar(setting.sun.intensity);
  uniforms.skyHorizon.value.setRGB(...setting.sky.horizon);
  uniforms.skyZenith.value.setRGB(...setting.sky.zenith);
  uniforms.skyGlow.value.setRGB(...setting.sky.glow);
  uniforms.hazeDensity.value = setting.haze.density;
  uniforms.hazeFalloff.value = setting.haze.falloff;
  uniforms.night.value = setting.night;
  uniforms.dirt.value = setting.dirt;
  uniforms.wet.value = setting.wet;
  uniforms.paint.value.set(...setting.paint);
}
