import { MeshStandardMaterial } from 'three';
import { hollow, hollowHead, hollowMain } from './hollow.ts';
import { patchMaterial } from './patchMaterial.ts';
import {
  trainColour,
  trainEmissive,
  trainFragmentHead,
  trainNormal,
  trainRoughness,
  trainShade,
  trainVertexHead,
  trainVertexMain,
} from './trainShader.ts';

/**
 * The one material of all train parts, for `BatchedMesh`, `InstancedMesh` or a plain mesh. The geometry carries `position`
 * and `normal` (car-local), `color` (linear RGBA) and `surface` (normalized: roughness, metalness, openness, finish / 255).
 */
export function makeTrainMaterial(): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 1,
    metalness: 1,
  });
  return patchMaterial(material, {
    name: 'train',
    vertexHead: trainVertexHead,
    vertexMain: trainVertexMain,
    fragmentHead: `${trainFragmentHead}${hollowHead}`,
    colour: `${hollowMain}${trainColour}`,
    roughness: trainRoughness,
    metalness: 'metalnessFactor = trainMetal;',
    normal: trainNormal,
    emissive: trainEmissive,
    shade: trainShade,
    uniforms: { hollow },
    haze: 'vertex',
  });
}

/** From now on cars may be opened. It takes a program of its own, which then stays. */
export function allowHollow(material: MeshStandardMaterial): void {
  if (material.defines?.HOLLOW !== undefined) return;
  material.defines = { ...material.defines, HOLLOW: '' };
  material.needsUpdate = true;
}
