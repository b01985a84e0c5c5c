import type { CSSProperties, ReactNode } from 'react';
import { memo } from 'react';
import type { Train } from '../model/train.ts';
import type { VehiclePlan } from '../plan/types.ts';
import { elevationFill } from './elevationFill.ts';
import { elevationPaths } from './elevationPaths.ts';

/** Height of every drawing over rail top, m: so that all stand on one line at one scale. The tallest vehicle is 5 m. */
const drawnHeight = 5;

interface Props {
  readonly vehicle: VehiclePlan;
  readonly train: Train;
  /** `strip` leaves out what is smaller than a pixel at 2 px a metre. */
  readonly detail: 'full' | 'strip';
}

/** A vehicle's side as SVG, in metres; `--m` (CSS px a metre) sizes it, `--el-…` of `liveryVars` colour it. Decorative. */
export const Elevation = memo(function Elevation({ vehicle, train, detail }: Props): ReactNode {
  const style: CSSProperties & Record<'--len' | '--hgt', number> = {
    '--len': Number(vehicle.length.toFixed(3)),
    '--hgt': drawnHeight,
  };
  return (
    <svg
      className={`elevation elevation-${detail}`}
      viewBox={`0 ${-drawnHeight} ${vehicle.length} ${drawnHeight}`}
      preserveAspectRatio="none"
      style={style}
      aria-hidden="true"
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
