import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  MeshLambertMaterial,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
  type Vector4,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { stones } from '../../build/land/stones.ts';
import { patchMaterial, type ShaderPatch } from '../materials/patchMaterial.ts';
import { edgeOf } from './edgeOf.ts';
import {
  groundColour,
  groundHead,
  groundLight,
  groundNormal,
  groundShade,
} from './groundShader.ts';
import { turfTexture } from './turfTexture.ts';

const stoneSize = 512;

/**
 * The land's two materials, of the beds and of the open land, which has no stones, and the textures they own. `shadowless` draws the trains' shadows by formula
 * instead of a map.
 */
export function groundMaterial(
  corridor: Corridor,
  trackData: readonly Vector4[],
  shadowless: boolean,
) {
  const field = stones(stoneSize, 1050);
  const albedo = tile(field.albedo);
  albedo.colorSpace = SRGBColorSpace;
  const normal = tile(field.normal);
  const turf = turfTexture();
  const patch: ShaderPatch = {
    name: 'ground',
    haze: 'vertex',
    fragmentHead: groundHead,
    colour: groundColour,
    normal: groundNormal,
    emissive: groundLight,
    shade: groundShade,
    uniforms: {
      stoneMap: { value: albedo },
      stoneNormal: { value: normal },
      turfMap: { value: turf },
      corridorEdge: { value: edgeOf(corridor) },
      trackData: { value: trackData },
    },
  };
  const shade = shadowless ? { SHADOWLESS: '' } : {};
  const bed = patchMaterial(new MeshLambertMaterial(), patch);
  bed.defines = shade;
  const open = patchMaterial(new MeshLambertMaterial(), patch);
  open.defines = { ...shade, OPEN_LAND: '' };
  const materials = [bed, open];
  const textures: readonly Texture[] = [albedo, normal, turf];
  return {
    materials,
    dispose: () => {
      for (const material of materials) material.dispose();
      for (const texture of textures) texture.dispose();
    },
  };
}

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
