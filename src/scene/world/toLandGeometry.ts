import { BufferAttribute, BufferGeometry } from 'three';
import type { LandBuffer } from '../../build/land/landBuffer.ts';

/** A land buffer as a three geometry; the caller disposes of it. */
export function toLandGeometry(buffer: LandBuffer): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffer.position, 3));
  geometry.setAttribute('normal', new BufferAttribute(buffer.normal, 3));
  if (buffer.uv) geometry.setAttribute('uv', new BufferAttribute(buffer.uv, 2));
  if (buffer.colour) geometry.setAttribute('color', new BufferAttribute(buffer.colour, 3));
  geometry.setIndex(new BufferAttribute(buffer.index, 1));
  if (buffer.first !== undefined) {
    geometry.addGroup(0, buffer.first, 0);
    geometry.addGroup(buffer.first, buffer.index.length - buffer.first, 1);
  }
  return geometry;
}
