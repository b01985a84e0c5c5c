import type { ReactNode } from 'react';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { DenialPlate } from '../../DenialPlate.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase | null;
}

/** The denials of the trains shown, before what has leaked. */
export function Denials({ plans, factBase }: Props): ReactNode {
  if (!factBase) return null;
  return plans.map(({ train }) => <DenialPlate key={train.id} train={train} factBase={factBase} />);
}
