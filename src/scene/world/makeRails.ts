import { Mesh, MeshLambertMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { railMesh } from '../../build/land/railMesh.ts';
import { type MattPatch, mattMaterial } from '../materials/mattMaterial.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, trainLight } from './trainLight.ts';
import type { WorldPart } from './WorldPart.ts';

/** How rails look elsewhere than out in the land. */
interface RailLook extends Pick<MattPatch, 'name' | 'vertexHead' | 'vertexShape' | 'uniforms'> {
  /** Sets `diffuseColor` of all but the head. */
  readonly web: string;
  /** How far they reach along the line, m. */
  readonly ends: readonly [number, number];
}

/** All rails in one mesh: polished where wheels run, rusty below that unless `look` says otherwise. */
export function makeRails(corridor: Corridor, look?: RailLook): WorldPart {
  const { web = rust, ends, ...patch } = look ?? { name: 'rail' };
  const [from, to] = ends ?? [corridor.from - 2000, corridor.to + 2400];
  const geometry = toLandGeometry(railMesh(corridor, from, to));
  const material = mattMaterial(new MeshLambertMaterial({ vertexColors: true }), {
    ...patch,
    fragmentHead: trainLight,
    colour: railColour(web),
    light: railLight,
  });
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

/** Darker and oily near the foot. */
const rust = /* glsl */ `
diffuseColor.rgb = mix(vec3(0.078, 0.047, 0.031), vec3(0.044, 0.033, 0.027), worn.r) * (0.525 + 0.35 * worn.b);
`;

const railColour = (web: string) => /* glsl */ `
float head = smoothstep(0.4, 0.9, vColor.r);
vec4 worn = cloud(vec2(vScene.x * 0.37, vScene.y * 2.1 + vScene.z));
${web}
`;

/** Rust is matt; a polished head gives back the sky before the eye, and the sun within some degrees. */
const railLight = /* glsl */ `
{
  ${litByTrains}
  vec3 ray = normalize(vScene - cameraPosition);
  // Polished heads throw the headlamps' light on, towards whoever stands before the train.
  glow *= mix(0.5, 1.0, head) + 4.0 * head * pow(max(ray.x, 0.0), 5.0);
  around *= mix(0.45, 1.0, smoothstep(-0.18, -0.02, vScene.y));
  vec3 mirrored = vec3(ray.x, abs(ray.y), ray.z);
  float off = 1.0 - max(dot(mirrored, sunDirection), 0.0);
  float spread = 0.010 + 0.012 * worn.g;
  vec3 given = mix(clearSky(normalize(mirrored + vec3(0.0, 0.18, 0.0))), around, 0.35) + sun * (0.16 / (spread + off)) * step(0.0, sunDirection.y);
  diffuseColor.rgb *= 1.0 - head;
  glow += head * vec3(0.54, 0.53, 0.51) * given;
}
`;
