import type { ReactNode } from 'react';
import type { TrainPlan } from '../../plan/types.ts';
import { useStore } from '../../store/store.ts';
import { ElevationPlate } from './elevation/ElevationPlate.tsx';
import { plateOf } from './plateOf.ts';

/** What the page lays over (or in place of) the 3D picture in the comparison. */
export function ComparePlate({ plans }: { readonly plans: readonly TrainPlan[] }): ReactNode {
  const step = useStore((s) => s.step);
  return plateOf(step) === 'elevation' ? <ElevationPlate plans={plans.slice(0, 2)} /> : null;
}
