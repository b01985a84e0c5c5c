import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Train } from '../../../model/train.ts';
import type { VehiclePlan } from '../../../plan/types.ts';
import { elevationFill } from '../../elevationFill.ts';
import { elevationPaths } from '../../elevationPaths.ts';

/** Height of the drawing over rail top, m. The tallest vehicle is 5 m. */
const drawnHeight = 5;
/** From this scale on, px a metre, everything that a drawing has can be seen. */
const fullScale = 3;

interface Props {
  readonly vehicle: VehiclePlan;
  readonly train: Train;
  /** Head end and rail top, px. */
  readonly x: number;
  readonly rail: number;
  /** Px a metre along and upwards. */
  readonly scale: number;
  readonly upright: number;
}

/** A vehicle's side as a part of a larger drawing, from the same shapes as everything else. */
export const PlateVehicle = memo(function PlateVehicle(props: Props): ReactNode {
  const { vehicle, train, x, rail, scale, upright } = props;
  const detail = scale < fullScale ? 'strip' : 'full';
  return (
    <svg
      x={x}
      y={rail - drawnHeight * upright}
      width={vehicle.length * scale}
      height={drawnHeight * upright}
      viewBox={`0 ${-drawnHeight} ${vehicle.length} ${drawnHeight}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
      data-vehicle={vehicle.id}
    >
      {elevationPaths(vehicle, train.livery, detail).map(({ role, d }, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a drawing never change their order
          key={i}
          className={role === 'radome' ? 'el-edged' : undefined}
          d={d}
          style={{ fill: elevationFill(role, train.livery, detail) }}
        />
      ))}
    </svg>
  );
});
