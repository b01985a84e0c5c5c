import type { ReactNode } from 'react';
import type { TrainPlan } from '../plan/types.ts';
import { Elevation } from './Elevation.tsx';
import { liveryVars } from './liveryVars.ts';

/** So many vehicles fill the widest screen at the scale of the style sheet. */
const enough = 10;

interface Props {
  readonly plans: readonly TrainPlan[];
  /** Whole trains, to be scrolled through. */
  readonly whole?: boolean;
}

/** The heads of both trains as drawings, where the 3D picture will be, or both trains whole. Decorative: the lists say the same. */
export function StageElevations({ plans, whole = false }: Props): ReactNode {
  return (
    <div className="stage-elevations" aria-hidden="true">
      {plans.slice(0, 2).map((plan) => (
        <div key={plan.train.id} className="stage-track" style={liveryVars(plan.train)}>
          {plan.vehicles.slice(0, whole ? undefined : enough).map((vehicle) => (
            <Elevation key={vehicle.id} vehicle={vehicle} train={plan.train} detail="full" />
          ))}
        </div>
      ))}
    </div>
  );
}
