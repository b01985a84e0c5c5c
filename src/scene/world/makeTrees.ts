import { DoubleSide, Group, Mesh, MeshStandardMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { treeMesh } from '../../build/land/treeMesh.ts';
import { treeShapes } from '../../build/land/treeShapes.ts';
import { woods } from '../../build/land/woods.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { treeAtlas } from './treeAtlas.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** Shortest land whose trees are one mesh, m, and most meshes: what is out of view is skipped chunk by chunk. */
const shortest = 260;
const mostChunks = 5;

/** All trees and bushes: one texture, one material, one mesh a chunk of land. */
export function makeTrees(corridor: Corridor, tier: WorldTier, softEdges: boolean): WorldPart {
  const object = new Group();
  object.name = 'trees';
  const shapes = treeShapes();
  const map = treeAtlas(shapes);
  const material = patchMaterial(
    new MeshStandardMaterial({
      map,
      vertexColors: true,
      alphaTest: 0.4,
      side: DoubleSide,
      roughness: 0.85,
      metalness: 0,
    }),
    {
      name: 'tree',
      colour: treeColour,
      normal: 'normal = normalize(vNormal);',
      shade: treeShade,
    },
  );
  material.alphaToCoverage = softEdges;
  const all = woods(corridor, tier.trees);
  const meshes: Mesh[] = [];
  const first = corridor.from - 300;
  const last = corridor.to + 400;
  const chunk = Math.max(shortest, (last - first) / mostChunks);
  for (let x = first; x < last; x += chunk) {
    const here = all.filter((tree) => tree.x >= x && tree.x < x + chunk);
    if (here.length === 0) continue;
    const mesh = new Mesh(toLandGeometry(treeMesh(here, shapes, tier.fineTrees)), material);
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    meshes.push(mesh);
    object.add(mesh);
  }
  return {
    object,
    dispose: () => {
      map.dispose();
      material.dispose();
      for (const mesh of meshes) mesh.geometry.dispose();
    },
  };
}

/** Smaller mip levels have lost coverage: alpha grows with the level, or far crowns would thin out to stems. */
const treeColour = /* glsl */ `
{
  vec2 texel = vMapUv * 1024.0;
  float level = max(0.0, 0.5 * log2(max(dot(dFdx(texel), dFdx(texel)), dot(dFdy(texel), dFdy(texel)))));
  diffuseColor.a *= 1.0 + level * 0.36;
  // The atlas is about a quarter grey (linear); bark keeps its own colour.
  diffuseColor.rgb *= mix(3.4, 1.0, step(0.97, vColor.r));
  diffuseColor.rgb *= 0.78 + 0.44 * cloud(vScene.xz * 0.045 + vScene.y * 0.021).g;
}
`;

const treeShade = /* glsl */ `
{
  vec3 ray = normalize(vScene - cameraPosition);
  float against = pow(max(dot(ray, sunDirection), 0.0), 3.0);
  reflectedLight.directDiffuse *= 1.1 + 1.3 * against;
  reflectedLight.directSpecular *= 0.25;
  reflectedLight.indirectSpecular *= 0.35;
  reflectedLight.indirectDiffuse *= 0.85;
}
`;
