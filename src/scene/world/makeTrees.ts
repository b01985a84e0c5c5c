import { BufferAttribute, DoubleSide, Group, Mesh, MeshLambertMaterial } from 'three';
import type { Corridor } from '../../build/land/corridor.ts';
import { treeMesh } from '../../build/land/treeMesh.ts';
import { treePictures } from '../../build/land/treePictures.ts';
import { treeShapes } from '../../build/land/treeShapes.ts';
import type { Tree } from '../../build/land/woods.ts';
import { mattMaterial } from '../materials/mattMaterial.ts';
import { softEdges } from '../materials/softEdges.ts';
import { drawPart } from './drawPart.ts';
import { lightSetting } from './lightSettings.ts';
import { sunVector } from './sunVector.ts';
import { toLandGeometry } from './toLandGeometry.ts';
import { litByTrains, moonlit, trainLight } from './trainLight.ts';
import { treeAtlas } from './treeAtlas.ts';
import {
  fades,
  pictureColour,
  pictureHead,
  pictureLight,
  pictureShape,
  treeColour,
  treeHead,
  treeLight,
  treeShadow,
  treeShape,
} from './treeShader.ts';
import type { WorldPart } from './WorldPart.ts';
import type { WorldTier } from './worldTier.ts';

/** Shortest land whose pictures are one mesh, m, and most meshes: what is out of view is skipped chunk by chunk. */
const shortest = 260;
const mostChunks = 5;
/** Land whose trees of cards are one mesh, m: of these, those beyond their reach are skipped too. */
const fineChunk = 82;

/** Share of the trees that is drawn for windows. */
const seenThroughWindows = { fine: 0.18, pictures: 0.6 } as const;

/**
 * All trees and bushes from one texture: card by card near the line and the eye, further off one picture each that the shader
 * turns to the eye; meshes of either kind by chunks of land. Pictures throw all shadows: two triangles a tree.
 */
export function makeTrees(
  corridor: Corridor,
  tier: WorldTier,
  all: readonly Tree[],
  soft: boolean,
): WorldPart {
  const object = new Group();
  object.name = 'trees';
  const shapes = treeShapes();
  const map = treeAtlas(shapes);
  const reach = { treeReach: { value: tier.treeReach } };
  const leaves = () =>
    new MeshLambertMaterial({
      map,
      vertexColors: true,
      alphaTest: soft ? 0.52 : 0.4,
      side: DoubleSide,
    });
  const fine = mattMaterial(leaves(), {
    name: 'tree',
    vertexHead: treeHead,
    vertexShape: treeShape,
    uniforms: reach,
    colour: treeColour,
    fragmentHead: `varying float vThere;${trainLight}`,
    vertexLight: treeLight,
    light: `${treeShadow}${litByTrains}${moonlit}`,
  });
  const picture = mattMaterial(leaves(), {
    name: 'tree-picture',
    uniforms: reach,
    vertexHead: pictureHead,
    vertexShape: pictureShape,
    fragmentHead: `varying float vTop; varying float vSquare; varying vec4 vVaried;${trainLight}`,
    colour: pictureColour,
    vertexLight: treeLight,
    light: `${pictureLight}${litByTrains}${moonlit}`,
  });
  fine.defines = { LEAFY: '' };
  picture.defines = { LEAFY: '' };
  if (soft) for (const material of [fine, picture]) softEdges(material);
  const { sun } = lightSetting('golden', 'land');
  const towards = sunVector(sun.azimuth, 0);
  const meshes: Mesh[] = [];
  const fineMeshes: Mesh[] = [];
  const pictureMeshes: Mesh[] = [];
  const add = (mesh: Mesh, shadow: 'throws' | 'takes') => {
    mesh.castShadow = shadow === 'throws';
    mesh.receiveShadow = shadow === 'takes';
    meshes.push(mesh);
    object.add(mesh);
  };
  const first = corridor.from - 300;
  const last = corridor.to + 400;
  const chunk = Math.max(shortest, (last - first) / mostChunks);
  for (let x = first; x < last; x += fineChunk) {
    const near = all.filter(
      (tree) => tree.away < tier.fineTrees && tree.x >= x && tree.x < x + fineChunk,
    );
    if (near.length === 0) continue;
    const geometry = toLandGeometry(treeMesh(near, shapes), 'bytes');
    geometry.computeBoundingBox();
    const mesh = new Mesh(geometry, fine);
    add(mesh, 'takes');
    fineMeshes.push(mesh);
  }
  for (let x = first; x < last; x += chunk) {
    const here = all.filter((tree) => tree.x >= x && tree.x < x + chunk);
    if (here.length === 0) continue;
    const buffer = treePictures(here, [towards.x, towards.z], tier.fineTrees);
    const geometry = toLandGeometry(buffer);
    geometry.setAttribute('foot', new BufferAttribute(buffer.foot, 3));
    geometry.setAttribute('corner', new BufferAttribute(buffer.corner, 2));
    geometry.setAttribute('face', new BufferAttribute(buffer.face, 2));
    // A picture that faces the eye would lie half in the shadow of the one that faces the sun.
    const mesh = new Mesh(geometry, picture);
    add(mesh, 'throws');
    pictureMeshes.push(mesh);
  }
  const fineEnd = tier.treeReach * fades.gone;
  return {
    object,
    follow: ({ eye }) => {
      for (const mesh of fineMeshes)
        mesh.visible = (mesh.geometry.boundingBox?.distanceToPoint(eye) ?? 0) < fineEnd;
    },
    within: (on) => {
      for (const mesh of fineMeshes) drawPart(mesh, on ? seenThroughWindows.fine : 1);
      for (const mesh of pictureMeshes) drawPart(mesh, on ? seenThroughWindows.pictures : 1);
    },
    dispose: () => {
      map.dispose();
      fine.dispose();
      picture.dispose();
      for (const mesh of meshes) mesh.geometry.dispose();
    },
  };
}
