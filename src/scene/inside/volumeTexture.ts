import { ClampToEdgeWrapping, Data3DTexture, LinearFilter, RedFormat, RGBAFormat } from 'three';

/** Bytes as a filtered 3D texture, of one channel or four. */
export function volumeTexture(
  data: Uint8Array,
  [width, height, depth]: readonly [number, number, number],
  channels: 1 | 4,
): Data3DTexture {
  const texture = new Data3DTexture(data as Uint8Array<ArrayBuffer>, width, height, depth);
  texture.format = channels === 1 ? RedFormat : RGBAFormat;
  texture.unpackAlignment = 1;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.wrapS = ClampToEdgeWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.wrapR = ClampToEdgeWrapping;
  texture.needsUpdate = true;
  return texture;
}
