import { carShapes, faultyShapes } from '../kit/carShapes.ts';
import { locomotiveShapes } from '../kit/locomotives/index.ts';
import type { Shape } from '../kit/shapes.ts';
import type { Car, Livery, Locomotive } from '../model/train.ts';

/** What of a vehicle decides its outside. */
export type Outside =
  | { readonly kind: 'car'; readonly car: Pick<Car, 'vehicle' | 'fault'> }
  | {
      readonly kind: 'locomotive';
      readonly locomotive: Pick<Locomotive, 'type'>;
    };

/** Planning, every level of detail and every drawing ask for the same shapes: they are made once while their train lives. */
const made = new WeakMap<Livery, Map<string, readonly Shape[]>>();

/** The whole outside of a vehicle without bogies, car-local: of a car, of a faulty one, or of a locomotive. */
export function vehicleShapes(of: Outside, livery: Livery): readonly Shape[] {
  let known = made.get(livery);
  if (!known) {
    known = new Map();
    made.set(livery, known);
  }
  const key = of.kind === 'locomotive' ? of.locomotive.type : keyOf(of.car);
  let shapes = known.get(key);
  if (!shapes) {
    shapes = make(of, livery);
    known.set(key, shapes);
  }
  return shapes;
}

function keyOf({ vehicle, fault }: Pick<Car, 'vehicle' | 'fault'>): string {
  return `${fault ? 'faulty' : 'car'}:${JSON.stringify(vehicle)}`;
}

function make(of: Outside, livery: Livery): readonly Shape[] {
  if (of.kind === 'locomotive') return locomotiveShapes(of.locomotive.type, livery);
  return of.car.fault ? faultyShapes(of.car.vehicle) : carShapes(of.car.vehicle, livery);
}
