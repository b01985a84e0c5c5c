import type { ReactNode } from 'react';
import type { Train } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import { Elevation } from './Elevation.tsx';

interface Props {
  readonly vehicle: VehiclePlan;
  readonly train: Train;
}

/** A vehicle in the strip: its elevation, and its number under it if it is a car. */
export function VehicleMark({ vehicle, train }: Props): ReactNode {
  return (
    <>
      <Elevation vehicle={vehicle} train={train} detail="strip" />
      {vehicle.kind === 'car' && <span className="strip-number">{vehicle.car.n}</span>}
    </>
  );
}
