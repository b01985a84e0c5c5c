import { FloorGrid, type WalkedCar } from './floorGrid.ts';
import type { Collider } from './types.ts';

const known = new WeakMap<readonly Collider[], FloorGrid>();

/** The grid of a car's floor, worked out once as long as its colliders live. */
export function floorGridOf(car: WalkedCar): FloorGrid {
  let grid = known.get(car.colliders);
  if (!grid) {
    grid = new FloorGrid(car);
    known.set(car.colliders, grid);
  }
  return grid;
}
