import { InstancedBufferAttribute, InstancedBufferGeometry, PlaneGeometry } from 'three';
import type { Tree } from '../../build/land/woods.ts';

/** A unit square for each tree, `spot` = x, z, width of its crown and height, m: what lies under it is painted into the land's map. */
export function landShade(trees: readonly Tree[]): InstancedBufferGeometry {
  const square = new PlaneGeometry(2, 2);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', square.getAttribute('position'));
  geometry.setIndex(square.getIndex());
  const spots = new Float32Array(trees.length * 4);
  trees.forEach(({ kind, x, z, height }, i) => {
    spots.set([x, z, height * (kind === 'bush' ? 0.5 : 0.19), height], i * 4);
  });
  geometry.setAttribute('spot', new InstancedBufferAttribute(spots, 4));
  geometry.instanceCount = trees.length;
  return geometry;
}

/** Shader text: where a corner of a tree's square lies on the land, first what grows under it, then its shadow's. */
export const shadePoint = /* glsl */ `
attribute vec4 spot;
uniform vec3 sunDirection;
vec2 floorPoint(vec2 corner) { return spot.xy + corner * (spot.z * 2.5 + 1.6); }
vec2 shadowPoint(vec2 corner) {
  float flatness = max(length(sunDirection.xz), 1e-3);
  vec2 away = -sunDirection.xz / flatness;
  float reach = min(spot.w * flatness / max(sunDirection.y, 0.08), 62.0);
  return spot.xy + away * reach * (0.5 + 0.5 * corner.y) + vec2(-away.y, away.x) * corner.x * (spot.z + 0.5);
}
`;
