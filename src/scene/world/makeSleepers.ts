import { type BufferGeometry, Group, InstancedMesh, Matrix4, MeshLambertMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { fasteningMesh } from '../../build/land/fasteningMesh.ts';
import { seeded } from '../../build/land/seeded.ts';
import { type SleeperKind, sleeperMesh, sleeperPitch } from '../../build/land/sleeperMesh.ts';
import { type MattPatch, mattMaterial } from '../materials/mattMaterial.ts';
import { alongTrain } from './alongTrain.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, trainLight } from './trainLight.ts';
import type { ViewFocus } from './viewFocus.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** After so many sleepers their unevenness repeats, so that a window of them can be moved by this much unseen. */
const period = 32;

/** Broad-gauge track has concrete sleepers, standard gauge in North Korea mostly wood (vehicle sheet, section 11). */
export function sleeperKindOf(gauge: number): SleeperKind {
  return gauge > 1.48 ? 'concrete' : 'wood';
}

/** Solid sleepers and, closer, their fastenings: a window of each that follows the view; further off the land paints them. */
export function makeSleepers(
  corridor: Corridor,
  tier: WorldTier,
  look: MattPatch = outdoors,
): WorldPart {
  const object = new Group();
  object.name = 'sleepers';
  const material = mattMaterial(
    new MeshLambertMaterial({
      vertexColors: true,
    }),
    look,
  );
  const windows: {
    readonly mesh: InstancedMesh;
    readonly stride: number;
    readonly small: boolean;
  }[] = [];
  let fromTrain = false;
  corridor.tracks.forEach((z, k) => {
    const gauge = corridor.gauges[k] ?? 1.52;
    const kind = sleeperKindOf(gauge);
    const add = (geometry: BufferGeometry, count: number, small: boolean) => {
      const mesh = sleeperWindow(geometry, material, kind, count);
      mesh.position.z = z;
      object.add(mesh);
      windows.push({ mesh, stride: period * sleeperPitch[kind], small });
    };
    add(toLandGeometry(sleeperMesh(kind, gauge)), tier.sleepers, false);
    if (tier.fastenings > 0) add(toLandGeometry(fasteningMesh(kind, gauge)), tier.fastenings, true);
  });
  return {
    object,
    follow: (view: ViewFocus) => {
      for (const { mesh, stride, small } of windows) {
        mesh.position.x = Math.round(view.ground.x / stride) * stride;
        mesh.visible = view.eye.y < 60 && !(small && fromTrain);
      }
    },
    within: (on) => {
      fromTrain = on;
    },
    dispose: () => {
      material.dispose();
      for (const { mesh } of windows) {
        mesh.geometry.dispose();
        mesh.dispose();
      }
    },
  };
}

function sleeperWindow(
  geometry: BufferGeometry,
  material: MeshLambertMaterial,
  kind: SleeperKind,
  count: number,
): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, count);
  const next = seeded(kind === 'wood' ? 41 : 43);
  // Wood in North Korea lies unevenly: ±40 mm and ±2 degrees (section 11, E).
  const shakes = Array.from({ length: period }, () =>
    kind === 'wood'
      ? ([(next() - 0.5) * 0.08, (next() - 0.5) * 0.07] as const)
      : ([(next() - 0.5) * 0.012, (next() - 0.5) * 0.006] as const),
  );
  const matrix = new Matrix4();
  const first = -Math.floor(count / 2);
  for (let i = 0; i < count; i++) {
    const n = first + i;
    const [along, turn] = shakes[((n % period) + period) % period] ?? [0, 0];
    matrix.makeRotationY(turn).setPosition(n * sleeperPitch[kind] + along, 0, 0);
    mesh.setMatrixAt(i, matrix);
  }
  mesh.receiveShadow = true;
  // The window is as long as the view is deep: culling it whole would seldom save anything.
  mesh.frustumCulled = false;
  return mesh;
}

const sleeperColour = /* glsl */ `
vec4 worn = cloud(vec2(vScene.x * 0.83, vScene.z * 0.21));
vec4 grain = cloud(vec2(vScene.x * 3.1, vScene.z * 0.47));
diffuseColor.rgb *= 0.62 + 0.55 * worn.r + 0.3 * (grain.b - 0.5);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.095, 0.066, 0.044), 0.22 + 0.4 * worn.g) * (1.0 - 0.45 * wet);
`;

const sleeperLight = /* glsl */ `
{
  float open = smoothstep(-0.30, -0.18, vScene.y) * 0.6 + 0.4;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    open *= 1.0 - 0.8 * alongTrain(train, vScene.x) * (1.0 - smoothstep(0.75, 3.6, abs(vScene.z - train.z)));
  }
  around *= open;
}
`;

const outdoors: MattPatch = {
  name: 'sleeper',
  fragmentHead: `uniform float wet;${trainLight}${alongTrain}`,
  colour: sleeperColour,
  light: `${litByTrains}${sleeperLight}`,
};
