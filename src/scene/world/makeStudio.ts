import { Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { makeRails } from './makeRails.ts';
import type { WorldPart } from './WorldPart.ts';

/**
 * The studio: one neutral floor under the rails' feet in the backdrop's own colour, so that it runs into it without an edge.
 * A large soft box all round throws no shadow with an edge: what the floor loses of its light is reckoned from how much of
 * the box the trains hide.
 */
export default function makeStudio(corridor: Corridor): WorldPart {
  const object = new Group();
  object.name = 'studio';
  const rails = makeRails(corridor, true);
  const geometry = new PlaneGeometry(9000, 9000).rotateX(-Math.PI / 2);
  const material = patchMaterial(new MeshBasicMaterial(), {
    name: 'studio-floor',
    fragmentHead: 'uniform vec3 person;',
    last: floor,
  });
  const plane = new Mesh(geometry, material);
  plane.position.y = -0.18;
  object.add(plane, rails.object);
  return {
    object,
    dispose: () => {
      geometry.dispose();
      material.dispose();
      rails.dispose();
    },
  };
}

/** A dark core between the wheels, a soft skirt beyond the sides, and a breath of shade as wide as a train is high. */
const floor = /* glsl */ `
{
  float open = 1.0;
  float far = 1e3;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    float across = abs(vScene.z - train.z);
    float beyond = max(max(train.x - vScene.x, vScene.x - train.y), 0.0);
    float off = length(vec2(max(across - 0.7, 0.0), beyond));
    open *= 1.0 - 0.44 * exp(-off * off * 1.1) - 0.2 * exp(-off * off * 0.22) - 0.1 * exp(-off * 0.15);
    far = min(far, length(vec2(across, beyond)));
  }
  vec2 away = vScene.xz - person.xy;
  float off = dot(away, away);
  open *= 1.0 - person.z * (0.34 * exp(-off * 16.0) + 0.16 * exp(-off * 1.6));
  vec3 ray = normalize(vScene - cameraPosition);
  vec3 backdrop = clearSky(vec3(ray.x, 0.0, ray.z));
  gl_FragColor.rgb = backdrop * open * mix(0.97, 1.0, smoothstep(4.0, 60.0, far));
}
`;
