import { Group, Mesh, MeshBasicMaterial, MeshLambertMaterial, PlaneGeometry, Vector3 } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { plinthHalf, plinthMesh } from '../../build/land/plinthMesh.ts';
import { sleeperPitch } from '../../build/land/sleeperMesh.ts';
import { mattMaterial } from '../materials/mattMaterial.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import { maxTrains } from '../materials/uniforms.ts';
import { alongTrain } from './alongTrain.ts';
import { makeRails } from './makeRails.ts';
import { makeSleepers, sleeperKindOf } from './makeSleepers.ts';
import { allTracks, plinthStand, wholeStand } from './plinthStand.ts';
import { studioFloor } from './studioFloor.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, trainLight } from './trainLight.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** How far rails and plinths reach beyond the trains, m. */
const beyond = 5;

/**
 * The studio: each track on a plinth of its own, rails, sleepers and a bed of fine gravel, on a floor in the backdrop's colour,
 * so that it runs into it without an edge. A large soft box all round throws no shadow with an edge: what floor and plinths lose
 * of its light is reckoned from how much of the box the trains hide.
 */
export default function makeStudio(corridor: Corridor, tier: WorldTier): WorldPart {
  const object = new Group();
  object.name = 'studio';
  const ends = [corridor.from - beyond, corridor.to + beyond] as const;
  wholeStand.set(...ends, allTracks, 0);
  plinthStand.value.copy(wholeStand);
  const [from, to] = ends.map((end) => end.toFixed(3));
  const stretched = {
    vertexHead: 'uniform vec4 plinthStand;',
    vertexShape: /* glsl */ `
      transformed.x = mix(plinthStand.x, plinthStand.y, (position.x - (${from})) / (${to} - (${from})));
      if (plinthStand.z < ${allTracks}.0 && abs(position.z - plinthStand.z) > 2.2) transformed *= 0.0;`,
    uniforms: { plinthStand },
  };
  const rails = makeRails(corridor, { name: 'studio-rail', web: steel, ends, ...stretched });
  const sleepers = makeSleepers(corridor, tier, {
    name: 'studio-sleeper',
    vertexHead: stretched.vertexHead,
    // The window of sleepers follows the view, past the plinth's ends too.
    vertexShape: /* glsl */ `
      vec4 along = modelMatrix * instanceMatrix[3] + vec4(plinthStand.w, 0.0, 0.0, 0.0);
      transformed += vec3(plinthStand.w, 0.0, 0.0) * mat3(instanceMatrix);
      bool other = plinthStand.z < ${allTracks}.0 && abs(along.z - plinthStand.z) > 2.2;
      if (other || along.x < plinthStand.x + 0.2 || along.x > plinthStand.y - 0.2) transformed *= 0.0;`,
    fragmentHead: `${trainLight}${contact}`,
    colour: sleeperColour,
    light: `${litByTrains}around *= contact(vScene);`,
    uniforms: stretched.uniforms,
  });
  const beds = Array.from({ length: maxTrains }, (_, i) => {
    const [z, gauge] = [corridor.tracks[i], corridor.gauges[i]];
    if (z === undefined || gauge === undefined) return new Vector3();
    const kind = sleeperKindOf(gauge);
    return new Vector3(z, sleeperPitch[kind], kind === 'wood' ? 0 : 1);
  });
  const plinth = new Mesh(
    toLandGeometry(plinthMesh(corridor, ends, studioFloor)),
    mattMaterial(new MeshLambertMaterial({ vertexColors: true }), {
      name: 'studio-plinth',
      vertexHead: stretched.vertexHead,
      vertexShape: stretched.vertexShape,
      fragmentHead: `uniform vec3 beds[${maxTrains}];${trainLight}${contact}`,
      colour: plinthColour,
      uniforms: { ...stretched.uniforms, beds: { value: beds } },
      light: `${litByTrains}around *= contact(vScene) * mix(0.6, 1.0, smoothstep(${studioFloor}, ${studioFloor + 0.3}, vScene.y));`,
    }),
  );
  plinth.receiveShadow = true;
  // Where a stand puts them only the shader knows.
  plinth.frustumCulled = false;
  rails.object.frustumCulled = false;
  const plane = new Mesh(
    new PlaneGeometry(9000, 9000).rotateX(-Math.PI / 2),
    patchMaterial(new MeshBasicMaterial(), {
      name: 'studio-floor',
      fragmentHead: `uniform vec3 person; uniform vec4 plinthStand;${trainLight}`,
      last: floor,
      uniforms: stretched.uniforms,
    }),
  );
  plane.position.y = studioFloor;
  object.add(plane, plinth, rails.object, sleepers.object);
  return {
    object,
    follow: (view) => sleepers.follow?.(view),
    dispose: () => {
      for (const mesh of [plane, plinth]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
      rails.dispose();
      sleepers.dispose();
    },
  };
}

/** What a train over the track leaves of the light from all sides: little between the wheels, more towards the kerbs. */
const contact = /* glsl */ `
${alongTrain}
float contact(vec3 point) {
  float open = 1.0;
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0) continue;
    open *= 1.0 - 0.78 * alongTrain(train, point.x) * (1.0 - smoothstep(0.3, 2.5, abs(point.z - train.z)));
  }
  return open;
}
`;

/** Rails fresh from the mill. */
const steel = /* glsl */ `
diffuseColor.rgb = vec3(0.17, 0.172, 0.176) * (0.9 + 0.2 * worn.b);
`;

/** Clean timber and concrete. */
const sleeperColour = /* glsl */ `
vec4 grain = cloud(vec2(vScene.x * 3.1, vScene.z * 0.47));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(dot(diffuseColor.rgb, vec3(0.34))), 0.4) * (1.15 + 0.35 * (grain.b - 0.5));
`;

/** Gravel so fine that further off it is one grey; sleepers beyond the window of solid ones are painted. */
const plinthColour = /* glsl */ `
float pixel = fwidth(vScene.x);
float bed = 1.0 - step(0.4, vColor.r);
float far = length(vScene - cameraPosition);
float grain = cloud(vScene.xz * 1.7).a + cloud(vec2(vScene.z, -vScene.x) * 0.61 + 0.3).a - 1.0;
diffuseColor.rgb *= 1.0 + bed * 0.85 * grain * (1.0 - smoothstep(12.0, 45.0, far)) + 0.05 * (1.0 - bed) * (cloud(vScene.xz * 0.13).r - 0.5);
for (int i = 0; i < 4; i++) {
  vec3 track = beds[i];
  float across = abs(vScene.z - track.x);
  if (track.y == 0.0 || across > 1.3) continue;
  float phase = abs(fract(vScene.x / track.y + 0.5) - 0.5) * track.y;
  float bar = 1.0 - smoothstep(0.11, 0.11 + pixel, phase);
  bar = mix(bar, 0.24 / track.y, smoothstep(0.15, 0.5, pixel / track.y));
  diffuseColor.rgb = mix(diffuseColor.rgb, mix(vec3(0.06, 0.05, 0.043), vec3(0.36, 0.34, 0.31), track.z), bar * bed * smoothstep(26.0, 44.0, far));
}
`;

/** A line of contact along the plinth, a soft skirt beyond it, and a breath of shade as wide as a train is high, away from the lamp. */
const floor = /* glsl */ `
{
  float open = 1.0;
  float far = 1e3;
  float beyond = max(max(plinthStand.x - vScene.x, vScene.x - plinthStand.y), 0.0);
  for (int i = 0; i < 4; i++) {
    vec4 train = trains[i];
    if (train.w == 0.0 || train.y < plinthStand.x || train.x > plinthStand.y) continue;
    float across = abs(vScene.z - train.z);
    float foot = length(vec2(max(across - ${plinthHalf}, 0.0), beyond));
    float past = max(max(train.x - vScene.x, vScene.x - train.y), 0.0);
    float off = length(vec2(max(abs(vScene.z - train.z + 0.7) - 1.2, 0.0), past));
    open *= 1.0 - 0.38 * exp(-foot * 6.0);
    open *= 1.0 - 0.22 * exp(-off * off * 0.22) - 0.12 * exp(-off * 0.16);
    far = min(far, length(vec2(across, beyond)));
  }
  vec2 away = vScene.xz - person.xy;
  float off = dot(away, away);
  open *= 1.0 - person.z * (0.34 * exp(-off * 16.0) + 0.16 * exp(-off * 1.6));
  vec3 toEye = vScene - cameraPosition;
  vec3 backdrop = clearSky(normalize(vec3(toEye.x, 0.0, toEye.z)));
  // Lamps over the trains: a pool of light round them, and dusk beyond it but for the far floor, which is the backdrop.
  float pool = mix(0.91, 1.04, exp(-far * far / 500.0));
  gl_FragColor.rgb = backdrop * open * mix(pool, 1.0, smoothstep(30.0, 240.0, length(toEye)));
#ifdef NIGHT
  gl_FragColor.rgb += trainLight(vScene);
#endif
}
`;
