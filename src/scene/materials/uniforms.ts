import {
  Color,
  CubeTexture,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  type Texture,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { noiseField } from '../../build/land/noiseField.ts';

/** Trains that the shaders know the extent of (contact shade, light on the ground at night); more are drawn without. */
export const maxTrains = 4;

const noiseSize = 256;
/** Before anything is rendered nothing is all round. */
const unlit = new CubeTexture();

/**
 * Uniforms shared by every material of trains and world; set by the world from the light's settings. Plain objects, so
 * that a change of `value` reaches all programs at once.
 */
export const sharedUniforms = {
  /** 0 by day, 1 at night. */
  night: { value: 0 },
  /** How much dirt shows on trains, 0 to 1. */
  dirt: { value: 1 },
  /** How wet stones and sleepers are, 0 to 1. */
  wet: { value: 0 },
  /** What dark and pale paint give back of their colour. */
  paint: { value: new Vector2(1, 1) },
  /** Unit vector towards the sun or moon, scene space. */
  sunDirection: { value: new Vector3(0, 1, 0) },
  /** What the sun or moon gives a face square to it (linear). */
  sunColour: { value: new Color() },
  /** Sky at the horizon, overhead, and what the sun adds round itself (linear). */
  skyHorizon: { value: new Color() },
  skyZenith: { value: new Color() },
  skyGlow: { value: new Color() },
  /** What is all round, blurred more from level to level (`surroundings`), and how strongly it lights. */
  aroundMap: { value: unlit as Texture },
  aroundGain: { value: 1 },
  /** Haze: density at rail level (1/m) and its fall with height (1/m). */
  hazeDensity: { value: 0 },
  hazeFalloff: { value: 0.02 },
  /** Tileable noise, see `noiseField`. */
  noiseMap: { value: noiseTexture() },
  /** Light through windows at night along each side (`windowLight`), and the metres that a train's stretch of it covers. */
  windowMap: { value: null as Texture | null },
  /** The same for the panes themselves. */
  paneMap: { value: null as Texture | null },
  windowSpan: { value: 1 },
  /** The person for scale: x, z, 1 where shown. */
  person: { value: new Vector3() },
  /** Trains: first x, last x, z of the track, 1 if there is one. */
  trains: { value: Array.from({ length: maxTrains }, () => new Vector4()) },
};

function noiseTexture(): DataTexture {
  const texture = new DataTexture(noiseField(noiseSize), noiseSize, noiseSize);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
