import type { DistanceField } from '../../build/inside/distanceField.ts';
import type { LightGrid } from '../../build/inside/lightGrid.ts';
import { type CarUniforms, maxCells } from './insideUniforms.ts';
import { volumeTexture } from './volumeTexture.ts';

/** Gives a car its light: the atlas of probes. The textures that it had before are disposed of. */
export function fillLight(uniforms: CarUniforms, { layout, volumes }: LightGrid): void {
  const { width, height, depth, cells } = layout;
  const lights = [uniforms.light0, uniforms.light1, uniforms.light2, uniforms.light3];
  lights.forEach((uniform, i) => {
    uniform.value?.dispose();
    uniform.value = volumeTexture(volumes[i]!, [width, height, depth], 4);
  });
  uniforms.atlasSize.value.set(width, height, depth);
  cells.slice(0, maxCells).forEach(({ count, offset, origin, step }, i) => {
    uniforms.cellOrigin.value[i]!.set(...origin, offset);
    uniforms.cellCount.value[i]!.set(...count, 0);
    uniforms.cellStep.value[i]!.set(...step, 0);
  });
}

/** Gives a car its distance field. */
export function fillField(uniforms: CarUniforms, field: DistanceField): void {
  uniforms.field.value?.dispose();
  uniforms.field.value = volumeTexture(field.data, [field.width, field.height, field.depth], 1);
  uniforms.fieldLow.value.set(...field.origin);
  uniforms.fieldSize.value.set(...field.size);
}
