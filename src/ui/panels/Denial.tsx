import type { ReactNode } from 'react';
import { DenialPlate } from '../DenialPlate.tsx';
import type { SectionProps } from './types.ts';

/** The denial of a train, before anything leaked; on every car of that train that is not our own invention. */
export function Denial({ carPlan, plan, factBase }: SectionProps): ReactNode {
  if (carPlan.car.evidence === 'unreported') return null;
  return <DenialPlate train={plan.train} factBase={factBase} />;
}
