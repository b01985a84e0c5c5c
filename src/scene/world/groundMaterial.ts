import {
  Color,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  MeshLambertMaterial,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
  Vector4,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { stones } from '../../build/land/stones.ts';
import { type MattPatch, mattMaterial } from '../materials/mattMaterial.ts';
import { edgeOf } from './edgeOf.ts';
import { throughGrass } from './grassShader.ts';
import { groundColour, groundFace, groundHead, groundLight } from './groundShader.ts';
import { meadowTexture } from './meadowTexture.ts';
import { meanGain } from './meanGain.ts';
import { turfTexture } from './turfTexture.ts';
import type { WorldTier } from './worldTier.ts';

const stoneSize = 512;

/**
 * The land's two materials, of the beds and of the open land, which has no stones, and the textures they own. A tier without
 * shadow maps draws the trains' shadows by formula.
 */
export function groundMaterial(
  corridor: Corridor,
  trackData: readonly Vector4[],
  landUniforms: MattPatch['uniforms'],
  tier: WorldTier,
) {
  const field = stones(stoneSize, 760);
  const albedo = tile(field.albedo);
  albedo.colorSpace = SRGBColorSpace;
  const normal = tile(field.normal);
  const turf = turfTexture();
  const meadow = meadowTexture();
  const patch: MattPatch = {
    name: 'ground',
    vertexHead: 'varying vec3 vFlat;',
    vertexFace: groundFace,
    vertexLight: throughGrass,
    fragmentHead: groundHead,
    colour: groundColour,
    light: groundLight,
    uniforms: {
      ...landUniforms,
      stoneMap: { value: albedo },
      stoneNormal: { value: normal },
      stoneMean: { value: meanOf(field.albedo) },
      turfMap: { value: turf },
      turfGain: { value: meanGain(turf) },
      meadowMap: { value: meadow },
      meadowGain: { value: meanGain(meadow) },
      corridorEdge: { value: edgeOf(corridor) },
      trackData: { value: trackData },
    },
  };
  const shade: Record<string, string> = {
    TURF_REACH: tier.turfReach.toFixed(1),
    ...(tier.shadow === 0 ? { SHADOWLESS: '' } : {}),
  };
  const bed = mattMaterial(new MeshLambertMaterial(), patch);
  bed.defines = shade;
  const open = mattMaterial(new MeshLambertMaterial(), patch);
  open.defines = { ...shade, OPEN_LAND: '' };
  const materials = [bed, open];
  const textures: readonly Texture[] = [albedo, normal, turf, meadow];
  return {
    materials,
    dispose: () => {
      for (const material of materials) material.dispose();
      for (const texture of textures) texture.dispose();
    },
  };
}

/** Mean of a texture's four channels; colours as the shader reads them (linear). */
function meanOf(bytes: Uint8Array): Vector4 {
  const sum = new Vector4();
  for (let i = 0; i < bytes.length; i += 4) {
    colour.setRGB(bytes[i]! / 255, bytes[i + 1]! / 255, bytes[i + 2]! / 255, SRGBColorSpace);
    sum.add(texel.set(colour.r, colour.g, colour.b, bytes[i + 3]! / 255));
  }
  return sum.divideScalar(bytes.length / 4);
}
const colour = new Color();
const texel = new Vector4();

function tile(bytes: Uint8Array): DataTexture {
  const texture = new DataTexture(bytes, stoneSize, stoneSize);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 8;
  texture.needsUpdate = true;
  return texture;
}
