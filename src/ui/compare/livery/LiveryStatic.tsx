import type { ReactNode } from 'react';
import { tLivery } from '../../../i18n/tLivery.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { LiveryColours } from './LiveryColours.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** The liveries in the page before any script. */
export function LiveryStatic({ plans, factBase }: Props): ReactNode {
  return (
    <>
      <h3>{tLivery('livery.title')}</h3>
      {plans.map((plan) => (
        <LiveryColours key={plan.train.id} plan={plan} factBase={factBase} Title="h4" />
      ))}
    </>
  );
}
