import { MeshStandardMaterial } from 'three';
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
    fragmentHead: trainFragmentHead,
    colour: trainColour,
    roughness: trainRoughness,
    metalness: 'metalnessFactor = trainMetal;',
    normal: trainNormal,
    emissive: trainEmissive,
    shade: trainShade,
  });
}
