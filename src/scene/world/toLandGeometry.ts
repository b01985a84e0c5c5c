import { BufferAttribute, BufferGeometry } from 'three';
import type { LandBuffer } from '../../build/land/landBuffer.ts';

/**
 * A land buffer as a three geometry; the caller disposes of it. Normals take a byte a part, colours and places in a texture
 * two (`bytes`: colours one) where they lie within 0 and 1, and corners are counted in two where they are few: the land's many leaves would else be the largest thing in the graphics' memory.
 */
export function toLandGeometry(
  buffer: LandBuffer,
  colours: 'shares' | 'bytes' = 'shares',
): BufferGeometry {
  const { position, normal, uv, colour, index, first } = buffer;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new BufferAttribute(signedBytes(normal), 4, true));
  if (uv) geometry.setAttribute('uv', sharesOf(uv, 2));
  if (colour)
    geometry.setAttribute('color', colours === 'bytes' ? bytesOf(colour) : sharesOf(colour, 3));
  const few = position.length / 3 <= 65_536;
  geometry.setIndex(new BufferAttribute(few ? new Uint16Array(index) : index, 1));
  if (first !== undefined) {
    geometry.addGroup(0, first, 0);
    geometry.addGroup(first, index.length - first, 1);
  }
  return geometry;
}

/** Triples from −1 to 1 as signed bytes, each with a fourth so that vertices stay aligned. */
function signedBytes(values: Float32Array): Int8Array {
  const bytes = new Int8Array((values.length / 3) * 4);
  for (let i = 0, k = 0; i < values.length; i += 3, k += 4) {
    for (let part = 0; part < 3; part++) bytes[k + part] = Math.round(127 * values[i + part]!);
  }
  return bytes;
}

/** Colours from 0 to 1 in a byte a part, with their opacity. */
function bytesOf(values: Float32Array): BufferAttribute {
  const bytes = new Uint8Array((values.length / 3) * 4).fill(255);
  for (let i = 0, k = 0; i < values.length; i += 3, k += 4) {
    for (let part = 0; part < 3; part++) bytes[k + part] = Math.round(255 * values[i + part]!);
  }
  return new BufferAttribute(bytes, 4, true);
}

/** Numbers from 0 to 1 in two bytes each, colours with their opacity; others as they are. */
function sharesOf(values: Float32Array, size: 2 | 3): BufferAttribute {
  if (values.some((value) => value < 0 || value > 1)) return new BufferAttribute(values, size);
  const wide = size === 3 ? 4 : 2;
  const shares = new Uint16Array((values.length / size) * wide).fill(65_535);
  for (let i = 0; i < values.length; i++)
    shares[Math.floor(i / size) * wide + (i % size)] = Math.round(65_535 * values[i]!);
  return new BufferAttribute(shares, wide, true);
}
