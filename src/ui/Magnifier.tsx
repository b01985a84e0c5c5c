import type { CSSProperties, ReactNode } from 'react';
import { useMemo } from 'react';
import type { TrainPlan } from '../plan/types.ts';
import { Elevation } from './Elevation.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { liveryVars } from './liveryVars.ts';

interface Props {
  readonly id: string;
  /** Middle of the car in the strip, CSS px from the left of the page. */
  readonly x: number;
  readonly plans: readonly TrainPlan[];
}

/** The car under the pointer, five times as large as the strip can draw it, with number and name. Readers have the option's name. */
export function Magnifier({ id, x, plans }: Props): ReactNode {
  const found = useMemo(() => {
    for (const plan of plans) {
      const carPlan = plan.cars.find((car) => car.id === id);
      if (carPlan) return { plan, carPlan };
    }
    return null;
  }, [id, plans]);
  if (!found) return null;
  const { plan, carPlan } = found;
  const style: CSSProperties & Record<'--x', string> = {
    ...liveryVars(plan.train),
    '--x': `${Math.round(x)}px`,
  };
  return (
    <div className="magnifier" style={style} aria-hidden="true">
      <Elevation vehicle={carPlan} train={plan.train} detail="full" />
      <p>
        <EvidenceMark level={carPlan.car.evidence} />
        <b>{carPlan.car.n}</b> {carPlan.car.name}
      </p>
    </div>
  );
}
