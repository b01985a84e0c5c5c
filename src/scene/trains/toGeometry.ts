import { BufferAttribute, BufferGeometry } from 'three';
import type { Buffers } from '../../build/buffers.ts';

/** Plain buffers → a three.js geometry with the attributes that the train material reads. */
export function toGeometry(buffers: Buffers): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffers.position, 3));
  geometry.setAttribute('normal', new BufferAttribute(buffers.normal, 3, true));
  geometry.setAttribute('color', new BufferAttribute(buffers.colour, 4, true));
  geometry.setAttribute('surface', new BufferAttribute(buffers.surface, 4, true));
  geometry.setIndex(new BufferAttribute(buffers.index, 1));
  return geometry;
}
