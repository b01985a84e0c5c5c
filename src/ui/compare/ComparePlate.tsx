import type { ReactNode } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { PanesPlate } from './cars/PanesPlate.tsx';
import { ElevationPlate } from './elevation/ElevationPlate.tsx';
import { plateOf } from './plateOf.ts';

/** What the page lays over (or in place of) the 3D picture in the comparison. */
export function ComparePlate({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const step = useStore((s) => s.step);
  const plate = plateOf(step);
  if (plate === 'panes') return <PanesPlate plans={plans.slice(0, 2)} />;
  return plate === 'elevation' ? (
    <ElevationPlate plans={plans.slice(0, 2)} lengths={(step ?? 1) <= 2} near={step === 2} />
  ) : null;
}
