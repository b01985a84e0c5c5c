import { approximateLight } from '../../build/inside/approximateLight.ts';
import { averageLight } from '../../build/inside/averageLight.ts';
import { distanceField } from '../../build/inside/distanceField.ts';
import { joinCells } from '../../build/inside/joinCells.ts';
import type { LightGrid } from '../../build/inside/lightGrid.ts';
import { gridLayout } from '../../build/inside/lightGrid.ts';
import { lightKey } from '../../build/inside/lightKey.ts';
import { padAtlas } from '../../build/inside/padAtlas.ts';
import { bakedLight } from './bakedLight.ts';
import { fillField, fillLight } from './fillLight.ts';
import type { InsideCar } from './InsideCar.ts';

/**
 * Gives a car its distance field, and the light that was baked for it, else (or when asked for, `quick`) the quick light. Gives
 * out what must be waited for.
 */
export function* lightCar(car: InsideCar, quick = false): Generator<void | Promise<void>, void> {
  const { plan, uniforms } = car;
  const layout = gridLayout(plan.cells);
  const key = yield* lightKey(plan);
  const found: { light: LightGrid | null } = { light: null };
  const coming = bakedLight(plan.carId, key, layout).then((light) => {
    found.light = light;
  });
  fillField(uniforms, yield* distanceField(plan));
  yield coming;
  const light = (quick ? null : found.light) ?? (yield* approximateLight(plan, layout));
  car.means = averageLight(light);
  joinCells(plan, light);
  padAtlas(layout, light.volumes);
  fillLight(uniforms, light);
  yield;
}
