import {
  DoubleSide,
  Group,
  type InstancedBufferGeometry,
  Mesh,
  MeshLambertMaterial,
  Vector2,
  Vector3,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { mattMaterial } from '../materials/mattMaterial.ts';
import { softEdges } from '../materials/softEdges.ts';
import { edgeOf } from './edgeOf.ts';
import { grassColour, grassHead, grassLight, grassShape, grassVertexHead } from './grassShader.ts';
import { grassTexture } from './grassTexture.ts';
import type { LandMap } from './landMap.ts';
import { litByTrains, moonlit } from './trainLight.ts';
import { tuftGeometry } from './tuftGeometry.ts';
import type { ViewFocus } from './viewFocus.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/**
 * A carpet of tufts: tufts a square metre, how tall and wide a tuft is (m), and its crossed cards; one card alone turns
 * to the eye. `strip` is the length of land that one strip of the grass texture covers, m: blades are drawn the wider the
 * further off they stand, or they would be finer than a pixel and run into a smear.
 */
interface Carpet {
  readonly density: number;
  readonly tall: number;
  readonly wide: number;
  readonly cards: number;
  readonly strip: number;
}

/** From the eye outwards. Each begins where the one inside it thins out. */
const carpets: readonly [Carpet, Carpet, Carpet] = [
  { density: 15, tall: 0.6, wide: 0.66, cards: 3, strip: 0.8 },
  { density: 1.9, tall: 0.62, wide: 1.5, cards: 2, strip: 1.5 },
  { density: 0.26, tall: 0.62, wide: 4.2, cards: 1, strip: 2.6 },
];

/** The outermost where tufts are few: it then begins so near that wide cards would show as smears. */
const sparse: Carpet = { density: 0.62, tall: 0.5, wide: 1.7, cards: 1, strip: 1.5 };
const few = 4000;

/** Share of the outer carpets' tufts that is drawn for windows; the dense inner one is not. */
const seenThroughWindows = 0.5;

/** Above this height of the eye the shader has sunk every tuft into the turf, m. */
const highest = 42;

const ahead = new Vector3();

/**
 * Grass round the viewer: three carpets of tufts, each wider and thinner than the one inside it. Each tuft stands at its own
 * spot for ever; the shader only chooses which of its repeats is nearest to the view, so nothing is moved by the processor.
 */
export function makeGrass(
  corridor: Corridor,
  tier: WorldTier,
  map: LandMap['uniforms'],
  soft: boolean,
): WorldPart {
  const object = new Group();
  object.name = 'grass';
  const blades = grassTexture();
  const edge = edgeOf(corridor);
  const made = carpets.map((usual, i) => {
    const count = tier.tufts[i] ?? 0;
    const carpet = usual.cards === 1 && count < few ? sparse : usual;
    const side = Math.sqrt(count / carpet.density);
    const centre = { value: new Vector2() };
    /** The square of the carpet inside this one: its middle and half its side. */
    const hole = { value: new Vector3() };
    const material = mattMaterial(
      new MeshLambertMaterial({
        map: blades,
        alphaTest: 0.36,
        side: DoubleSide,
      }),
      {
        name: 'grass',
        vertexHead: grassVertexHead,
        vertexShape: grassShape,
        fragmentHead: grassHead,
        colour: grassColour,
        vertexLight: grassLight,
        light: `${litByTrains}${moonlit}`,
        uniforms: {
          ...map,
          carpetLast: { value: i === carpets.length - 1 ? 1 : 0 },
          carpetCentre: centre,
          carpetHole: hole,
          carpetSide: { value: side },
          carpetTall: { value: carpet.tall },
          carpetWide: { value: carpet.wide },
          carpetStrip: { value: carpet.strip },
          carpetFacing: { value: carpet.cards === 1 ? 1 : 0 },
          corridorEdge: { value: edge },
        },
      },
    );
    material.defines = { LEAFY: '', ...(tier.shadow === 0 ? { SHADOWLESS: '' } : {}) };
    if (soft) softEdges(material);
    const geometry: InstancedBufferGeometry = tuftGeometry(carpet.cards, count);
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.receiveShadow = true;
    object.add(mesh);
    return { side, centre, hole, material, geometry, mesh, count };
  });
  return {
    object,
    follow: (view: ViewFocus) => {
      object.visible = view.eye.y < highest;
      let inner: (typeof made)[number] | null = null;
      for (const carpet of made) {
        const { side, centre, hole } = carpet;
        // Most of the square lies beyond the nearest ground in the picture: what lies before it is not seen.
        ahead.subVectors(view.ground, view.eye).setY(0);
        ahead.multiplyScalar((side * 0.26) / Math.max(0.1, ahead.length()));
        centre.value.set(view.near.x + ahead.x, view.near.z + ahead.z);
        if (inner) hole.value.set(inner.centre.value.x, inner.centre.value.y, inner.side / 2);
        inner = carpet;
      }
    },
    within: (on) => {
      made.forEach(({ mesh, geometry, count }, i) => {
        mesh.visible = !on || i > 0;
        geometry.instanceCount = on ? Math.ceil(count * seenThroughWindows) : count;
      });
    },
    dispose: () => {
      blades.dispose();
      for (const { material, geometry } of made) {
        material.dispose();
        geometry.dispose();
      }
    },
  };
}
