import type { ReactNode } from 'react';
import type { Spot } from '../../../plan/compare/giveaways.ts';
import type { Stretch } from '../../../plan/compare/stretch.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { StretchPicture } from '../StretchPicture.tsx';

/** Room between a thing and the line round it, to the width of the picture. */
const air = 0.012;

interface Props {
  readonly plan: TrainPlan;
  /** Both trains wear its livery: in the interface's own colours. */
  readonly hidden: TrainPlan;
  readonly stretch: Stretch;
  /** What is ringed. */
  readonly spots: readonly Spot[];
}

/** A piece of a train, with rings round what gives it away. */
export function SpotPicture({ plan, hidden, stretch, spots }: Props): ReactNode {
  const gap = (stretch.to - stretch.from) * air;
  return (
    <StretchPicture plan={plan} stretch={stretch} painted={hidden.train}>
      {spots.map((spot) => {
        // A thing that reaches out of the picture is ringed as far as it is seen.
        const from = Math.max(spot.from - gap, stretch.from + gap);
        const to = Math.min(spot.to + gap, stretch.to - gap);
        const low = Math.max(spot.low - gap, stretch.low + gap);
        const high = Math.min(spot.high + gap, stretch.high - gap);
        return (
          <g key={`${spot.vehicleId} ${spot.from}`} className="spot-ring">
            <rect x={from} y={-high} width={to - from} height={high - low} rx={gap} />
            <rect x={from} y={-high} width={to - from} height={high - low} rx={gap} />
          </g>
        );
      })}
    </StretchPicture>
  );
}
