import {
  BufferAttribute,
  DoubleSide,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  MeshStandardMaterial,
  Vector2,
} from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { tufts } from '../../build/land/tufts.ts';
import { patchMaterial } from '../materials/patchMaterial.ts';
import {
  grassColour,
  grassHead,
  grassLight,
  grassShade,
  grassShape,
  grassVertexHead,
} from './grassShader.ts';
import { grassTexture } from './grassTexture.ts';
import type { ViewFocus } from './viewFocus.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** A carpet of tufts: side of its square (m), how tall and wide a tuft is, number, and crossed cards a tuft. */
interface Carpet {
  readonly side: number;
  readonly tall: number;
  readonly wide: number;
  readonly count: number;
  readonly cards: number;
}

/** Above this height of the eye no single tuft can be told from the turf's own texture, m. */
const highest = 42;

/**
 * Grass round the viewer: two carpets of tufts, a dense small one and a wide one. Each tuft stands at its own spot for ever;
 * the shader only chooses which of its repeats is nearest to the view, so nothing is moved by the processor.
 */
export function makeGrass(corridor: Corridor, tier: WorldTier, softEdges: boolean): WorldPart {
  const object = new Group();
  object.name = 'grass';
  const map = grassTexture();
  const edge = new Vector2(
    corridor.tracks[0] ?? 0,
    corridor.tracks[corridor.tracks.length - 1] ?? 0,
  );
  const carpets: readonly Carpet[] = [
    {
      side: Math.sqrt(tier.nearTufts / 7.6),
      tall: 0.4,
      wide: 0.72,
      count: tier.nearTufts,
      cards: 3,
    },
    {
      side: Math.sqrt(tier.farTufts / 1.03),
      tall: 0.5,
      wide: 1.5,
      count: tier.farTufts,
      cards: 2,
    },
  ];
  const made = carpets.map((carpet) => {
    const centre = { value: new Vector2() };
    const material = patchMaterial(
      new MeshStandardMaterial({
        map,
        alphaTest: 0.38,
        side: DoubleSide,
        roughness: 0.9,
        metalness: 0,
      }),
      {
        name: 'grass',
        vertexHead: grassVertexHead,
        vertexShape: grassShape,
        fragmentHead: grassHead,
        colour: grassColour,
        normal: 'normal = normalize(vNormal);',
        emissive: grassLight,
        shade: grassShade,
        uniforms: {
          carpetCentre: centre,
          carpetSide: { value: carpet.side },
          carpetTall: { value: carpet.tall },
          carpetWide: { value: carpet.wide },
          corridorEdge: { value: edge },
        },
      },
    );
    material.alphaToCoverage = softEdges;
    const geometry = tuftGeometry(carpet);
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.receiveShadow = true;
    object.add(mesh);
    return { carpet, centre, material, geometry };
  });
  return {
    object,
    follow: (view: ViewFocus) => {
      object.visible = view.eye.y < highest;
      for (const { carpet, centre } of made) {
        // Most of the square lies before the eye, a little behind it.
        const ahead = Math.min(
          1,
          (carpet.side * 0.36) / Math.max(0.1, view.eye.distanceTo(view.ground)),
        );
        centre.value.set(
          view.eye.x + (view.ground.x - view.eye.x) * ahead,
          view.eye.z + (view.ground.z - view.eye.z) * ahead,
        );
      }
    },
    dispose: () => {
      map.dispose();
      for (const { material, geometry } of made) {
        material.dispose();
        geometry.dispose();
      }
    },
  };
}

/** `cards` upright unit quads crossed at the origin, repeated for each tuft; normals up, like the turf below. */
function tuftGeometry({ cards, count }: Carpet): InstancedBufferGeometry {
  const position: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  for (let card = 0; card < cards; card++) {
    const angle = (card / cards) * Math.PI;
    const [c, s] = [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5];
    const lean = (card - (cards - 1) / 2) * 0.1;
    const base = card * 4;
    position.push(
      -c,
      0,
      -s,
      c,
      0,
      s,
      c - s * lean,
      1,
      s + c * lean,
      -c - s * lean,
      1,
      -s + c * lean,
    );
    uv.push(0, 0, 1, 0, 1, 1, 0, 1);
    index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const geometry = new InstancedBufferGeometry();
  const normal = new Float32Array(position.length).map((_, i) => (i % 3 === 1 ? 1 : 0));
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2));
  geometry.setAttribute('tuft', new InstancedBufferAttribute(tufts(count), 4));
  geometry.setIndex(index);
  geometry.instanceCount = count;
  return geometry;
}
