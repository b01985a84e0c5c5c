import { Mesh, MeshStandardMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { railMesh } from '../../build/land/railMesh.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, trainLight } from './trainLight.ts';
import type { WorldPart } from './WorldPart.ts';

/** All rails in one mesh: polished where wheels run, rust below, darker and oily near the foot. */
export function makeRails(corridor: Corridor): WorldPart {
  const geometry = toLandGeometry(railMesh(corridor, corridor.from - 2000, corridor.to + 2400));
  const material = patchMaterial(
    new MeshStandardMaterial({
      roughness: 0.3,
      metalness: 1,
      vertexColors: true,
    }),
    {
      name: 'rail',
      haze: 'vertex',
      fragmentHead: trainLight,
      colour: /* glsl */ `
      float head = smoothstep(0.4, 0.9, vColor.r);
      vec4 worn = cloud(vec2(vScene.x * 0.37, vScene.y * 2.1 + vScene.z));
      vec3 rust = mix(vec3(0.078, 0.047, 0.031), vec3(0.044, 0.033, 0.027), worn.r) * (0.75 + 0.5 * worn.b);
      diffuseColor.rgb = mix(rust, vec3(0.54, 0.53, 0.51), head);
    `,
      roughness: 'roughnessFactor = mix(0.88, 0.24 + 0.10 * worn.g, head);',
      metalness: 'metalnessFactor = mix(0.15, 1.0, head);',
      // Polished heads throw the headlamps' light on, towards whoever stands before the train.
      emissive: /* glsl */ `
      ${litByTrains}
      totalEmissiveRadiance *= mix(0.5, 1.0, head) + 4.0 * head * pow(max(normalize(vScene - cameraPosition).x, 0.0), 5.0);
    `,
      shade: /* glsl */ `
      float low = mix(0.45, 1.0, smoothstep(-0.18, -0.02, vScene.y));
      reflectedLight.indirectDiffuse *= low;
      reflectedLight.indirectSpecular *= low;
    `,
    },
  );
  const object = new Mesh(geometry, material);
  object.receiveShadow = true;
  object.castShadow = true;
  object.name = 'rails';
  return {
    object,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
