import type { Box, Vec3 } from '../kit/shapes.ts';
import type { Range } from '../model/figure.ts';
import type { Car, Locomotive, Train } from '../model/train.ts';

/** A room in its car: x from the car's head end, m; the rectangle between the side walls. */
export interface RoomPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Where an item can be pointed at, car-local. */
export interface ItemPlan {
  /** `<train>/<n>/<item>`. */
  readonly id: string;
  readonly box: Box;
}

/** Bogie `kind` at `x` (its centre, car-local), `turned` when its far end leads. */
export interface BogiePlan {
  readonly kind: string;
  readonly x: number;
  readonly axles: readonly number[];
  readonly turned: boolean;
}

interface Placed {
  /** `<train>/<n>` for cars, `<train>/loco-<k>` for locomotives, k from 1 at the head. */
  readonly id: string;
  /** Head-end coupler face on the train's ruler, m. */
  readonly x: number;
  /** Over couplers, m. */
  readonly length: number;
  /** Cab or head end towards the tail: local x is mirrored to `length − x`, z to −z. */
  readonly turned: boolean;
  /** Vehicles with equal keys have the same body geometry. */
  readonly bodyKey: string;
  readonly bogies: readonly BogiePlan[];
  /** Body with everything on it, car-local, bogies not counted. */
  readonly bounds: Box;
}

export interface CarPlan extends Placed {
  readonly kind: 'car';
  readonly car: Car;
  readonly rooms: readonly RoomPlan[];
  readonly items: readonly ItemPlan[];
}

export interface LocomotivePlan extends Placed {
  readonly kind: 'locomotive';
  readonly locomotive: Locomotive;
}

export type VehiclePlan = CarPlan | LocomotivePlan;

/** A consist laid out in metres along the ruler. */
export interface TrainPlan {
  readonly train: Train;
  /** In order from the head, locomotives included. */
  readonly vehicles: readonly VehiclePlan[];
  readonly cars: readonly CarPlan[];
  /** Cars only, over couplers. */
  readonly length: Range;
  readonly lengthWithLocomotives: Range;
  readonly gauge: number;
}

/** A train on its track in the scene: `z` is the track's centre line. */
export interface TrackPlan {
  readonly plan: TrainPlan;
  readonly z: number;
}

/** Point in the scene, from a vehicle's local space. */
export type ToScene = (vehicle: VehiclePlan, local: Vec3) => Vec3;
