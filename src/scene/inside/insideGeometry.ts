import { BufferAttribute, BufferGeometry } from 'three';
import type { InsideBuffers } from '../../build/inside/insideBuffers.ts';

/** Buffers as a geometry; null for none. Normals come in fours, so that each vertex starts on a whole word. */
export function insideGeometry(buffers: InsideBuffers): BufferGeometry | null {
  if (buffers.index.length === 0) return null;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffers.position, 3));
  geometry.setAttribute('normal4', new BufferAttribute(buffers.normal, 4, true));
  geometry.setAttribute('colour', new BufferAttribute(buffers.colour, 4, true));
  geometry.setAttribute('surface', new BufferAttribute(buffers.surface, 4));
  geometry.setAttribute('grain', new BufferAttribute(buffers.grain, 4));
  geometry.setIndex(new BufferAttribute(buffers.index, 1));
  geometry.computeBoundingSphere();
  return geometry;
}

/** Leaves out of a geometry what the closed car (`cut` false) or the cutaway (`cut` true) does not show. */
export function showLayers(
  geometry: BufferGeometry,
  layers: InsideBuffers['layers'],
  cut: boolean,
): void {
  const { cut: faces, always, closed } = layers;
  if (cut) geometry.setDrawRange(0, faces + always);
  else geometry.setDrawRange(faces, always + closed);
}
