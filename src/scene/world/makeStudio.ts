import { Group, Mesh, MeshStandardMaterial, PlaneGeometry } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { makeRails } from './makeRails.ts';
import type { WorldPart } from './WorldPart.ts';

/** The studio: one neutral floor under the rails' feet that runs into the backdrop without an edge. */
export default function makeStudio(corridor: Corridor): WorldPart {
  const object = new Group();
  object.name = 'studio';
  const rails = makeRails(corridor);
  const geometry = new PlaneGeometry(9000, 9000).rotateX(-Math.PI / 2);
  const material = patchMaterial(
    new MeshStandardMaterial({
      color: '#cfd0d2',
      roughness: 1,
      metalness: 0,
      envMapIntensity: 0.9,
    }),
    {
      name: 'studio-floor',
      fragmentHead: 'float openSky;',
      colour: /* glsl */ `
        openSky = 1.0;
        for (int i = 0; i < 4; i++) {
          vec4 train = trains[i];
          if (train.w == 0.0) continue;
          float along = smoothstep(train.x - 1.2, train.x + 1.6, vScene.x) * (1.0 - smoothstep(train.y - 1.6, train.y + 1.2, vScene.x));
          openSky *= 1.0 - 0.80 * along * (1.0 - smoothstep(0.5, 3.4, abs(vScene.z - train.z)));
        }
      `,
      shade:
        'reflectedLight.indirectDiffuse *= openSky; reflectedLight.directDiffuse *= mix(0.35, 1.0, openSky); reflectedLight.directSpecular *= 0.0; reflectedLight.indirectSpecular *= 0.0;',
      last: /* glsl */ `
        {
          // Away from the trains the floor takes the backdrop's own colour.
          float away = 0.0;
          for (int i = 0; i < 4; i++) {
            vec4 train = trains[i];
            if (train.w == 0.0) continue;
            float dx = max(max(train.x - vScene.x, vScene.x - train.y), 0.0);
            float near = 1.0 - smoothstep(9.0, 46.0, length(vec2(dx, vScene.z - train.z)));
            away = max(away, near);
          }
          vec3 ray = normalize(vScene - cameraPosition);
          gl_FragColor.rgb = mix(clearSky(vec3(ray.x, 0.0, ray.z)), gl_FragColor.rgb, away);
        }
      `,
    },
  );
  const floor = new Mesh(geometry, material);
  floor.position.y = -0.18;
  floor.receiveShadow = true;
  object.add(floor, rails.object);
  return {
    object,
    dispose: () => {
      geometry.dispose();
      material.dispose();
      rails.dispose();
    },
  };
}
