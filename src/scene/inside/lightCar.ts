import { approximateLight } from '../../build/inside/approximateLight.ts';
import { distanceField } from '../../build/inside/distanceField.ts';
import { gridLayout } from '../../build/inside/lightGrid.ts';
import { fillField, fillLight } from './fillLight.ts';
import type { InsideCar } from './InsideCar.ts';

/** Gives a car its light: what was baked for it, else the quick light; and its distance field. */
export function* lightCar(car: InsideCar): Generator<void | Promise<void>, void> {
  const { plan, uniforms } = car;
  fillField(uniforms, yield* distanceField(plan));
  yield;
  fillLight(uniforms, yield* approximateLight(plan, gridLayout(plan.cells)));
  yield;
}
