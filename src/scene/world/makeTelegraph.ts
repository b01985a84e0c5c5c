import {
  BufferAttribute,
  BufferGeometry,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshLambertMaterial,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { poles } from '../../build/land/poles.ts';
import { mattMaterial } from '../materials/mattMaterial.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, trainLight } from './trainLight.ts';
import type { WorldPart } from './WorldPart.ts';

/** The telegraph line behind the tracks: two draws. */
export function makeTelegraph(corridor: Corridor): WorldPart {
  const object = new Group();
  object.name = 'telegraph';
  const { mesh, wires } = poles(corridor);
  const poleGeometry = toLandGeometry(mesh);
  const poleMaterial = mattMaterial(
    new MeshLambertMaterial({
      vertexColors: true,
    }),
    {
      name: 'pole',
      fragmentHead: trainLight,
      light: litByTrains,
      colour:
        'diffuseColor.rgb *= 0.6 + 0.8 * cloud(vec2(vScene.x * 1.3 + vScene.z, vScene.y * 0.07)).r;',
    },
  );
  const pole = new Mesh(poleGeometry, poleMaterial);
  pole.castShadow = true;
  pole.receiveShadow = true;
  const wireGeometry = new BufferGeometry();
  wireGeometry.setAttribute('position', new BufferAttribute(wires, 3));
  const wireMaterial = patchMaterial(
    new LineBasicMaterial({
      color: '#1d1a18',
      transparent: true,
      opacity: 0.6,
    }),
    {
      name: 'wire',
      // A wire is thinner than a pixel everywhere but close by: it fades instead of staying one pixel wide.
      colour: 'diffuseColor.a *= clamp(5.0 / length(vScene - cameraPosition), 0.02, 1.0);',
    },
  );
  const wire = new LineSegments(wireGeometry, wireMaterial);
  object.add(pole, wire);
  return {
    object,
    dispose: () => {
      poleGeometry.dispose();
      poleMaterial.dispose();
      wireGeometry.dispose();
      wireMaterial.dispose();
    },
  };
}
