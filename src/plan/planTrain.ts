import type { Box, Shape } from '../kit/shapes.ts';
import { sumRanges } from '../model/figure.ts';
import type { Train } from '../model/train.ts';
import { planCar } from './planCar.ts';
import { planLocomotive } from './planLocomotive.ts';
import { shapesBox } from './shapesBox.ts';
import type { CarPlan, TrainPlan, VehiclePlan } from './types.ts';
import { type Outside, vehicleShapes } from './vehicleShapes.ts';

const nothing: Box = { min: [0, 0, 0], max: [0, 0, 0] };

/** The outside of a vehicle, worked out once for all vehicles of a train with the same data. */
interface Body {
  readonly key: string;
  readonly shapes: readonly Shape[];
  readonly bounds: Box;
}

/**
 * Lays a consist out along the ruler: locomotives of the head in file order, cars, locomotives of the tail, coupler face to
 * coupler face from x = 0. Equal bodies get equal keys.
 */
export function planTrain(train: Train): TrainPlan {
  const bodyOf = bodies(train);
  const vehicles: VehiclePlan[] = [];
  const cars: CarPlan[] = [];
  let x = 0;
  let k = 0;
  const couple = (end: 'head' | 'tail'): void => {
    for (const locomotive of train.locomotives.filter((one) => one.end === end)) {
      const body = bodyOf({ kind: 'locomotive', locomotive });
      k += 1;
      vehicles.push(planLocomotive(train.id, k, locomotive, x, body.key, body.bounds));
      x += locomotive.length.value;
    }
  };
  couple('head');
  for (const car of train.cars) {
    const body = bodyOf({ kind: 'car', car });
    const plan = planCar(train.id, car, x, body.key, body.shapes, body.bounds);
    vehicles.push(plan);
    cars.push(plan);
    x += car.length.value;
  }
  couple('tail');
  const length = sumRanges(train.cars.map((car) => car.length));
  const locomotives = train.locomotives.map((locomotive) => locomotive.length);
  return {
    train,
    vehicles,
    cars,
    length,
    lengthWithLocomotives: sumRanges([length, ...locomotives]),
    gauge: train.gauge.value,
  };
}

function bodies(train: Train): (of: Outside) => Body {
  const known = new Map<string, Body>();
  return (of) => {
    const data = outsideData(of);
    const all = JSON.stringify(data);
    let body = known.get(all);
    if (!body) {
      const shapes = vehicleShapes(of, train.livery);
      const near = shapes.filter((shape) => shape.only !== 'far');
      const bounds = shapesBox(near) ?? nothing;
      body = {
        key: `${train.id}:${JSON.stringify(data, withoutWords)}`,
        shapes,
        bounds,
      };
      known.set(all, body);
    }
    return body;
  };
}

function outsideData(of: Outside): unknown {
  if (of.kind === 'locomotive') return { locomotive: of.locomotive.type };
  return { faulty: of.car.fault !== null, vehicle: of.car.vehicle };
}

/** What a type is called and which item a part belongs to has no bearing on its geometry. */
function withoutWords(key: string, value: unknown): unknown {
  return key === 'name' || key === 'basis' || key === 'item' ? undefined : value;
}
