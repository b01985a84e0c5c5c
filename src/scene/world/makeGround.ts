import { Mesh, Vector4 } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { groundMesh } from '../../build/land/groundMesh.ts';
import { sleeperPitch } from '../../build/land/sleeperMesh.ts';
import { maxTrains } from '../materials/uniforms.ts';
import { groundMaterial } from './groundMaterial.ts';
import type { LandMap } from './landMap.ts';
import { sleeperKindOf } from './makeSleepers.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** The land in one mesh, from the ballast to the hills; `map`, its colours, stays the caller's. */
export function makeGround(corridor: Corridor, tier: WorldTier, map: LandMap): WorldPart {
  const geometry = toLandGeometry(groundMesh(corridor, tier.groundStep));
  const trackData = Array.from({ length: maxTrains }, (_, i) => {
    const z = corridor.tracks[i];
    const gauge = corridor.gauges[i];
    if (z === undefined || gauge === undefined) return new Vector4();
    const kind = sleeperKindOf(gauge);
    const concrete = kind === 'concrete';
    return new Vector4(z, sleeperPitch[kind], concrete ? 1.35 : 1.25, concrete ? 1 : 0);
  });
  const { materials, dispose } = groundMaterial(corridor, trackData, map.uniforms, tier);
  const object = new Mesh(geometry, materials);
  object.receiveShadow = true;
  object.name = 'land';
  return {
    object,
    prepare: map.draw,
    dispose: () => {
      geometry.dispose();
      dispose();
    },
  };
}
