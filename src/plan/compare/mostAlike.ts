import type { CarPlan } from '../types.ts';
import { sameOutside } from './sameOutside.ts';

/** The car that looks most like another: the same outside, else the same doors, else about as many windows. */
export function mostAlike(car: CarPlan, cars: readonly CarPlan[]): CarPlan | undefined {
  const unlike = (one: CarPlan): number => {
    if (sameOutside(car, one)) return 0;
    const other = doorsOf(car) === doorsOf(one) ? 1 : 10;
    return other + Math.abs(windowsOf(car) - windowsOf(one));
  };
  const all = cars.map((one) => ({ one, by: unlike(one) }));
  return all.sort((a, b) => a.by - b.by)[0]?.one;
}

function doorsOf({ car }: CarPlan): string {
  return JSON.stringify(car.vehicle.doors);
}

function windowsOf({ car }: CarPlan): number {
  return car.vehicle.windows.reduce((sum, { count }) => sum + count, 0);
}
