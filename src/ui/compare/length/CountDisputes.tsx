import type { ReactNode } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { Positions } from '../../Positions.tsx';

/** Disagreements about how many cars a train has, by subject. */
const conflicts = { 'moving-fortress': 'kim-car-count', 'ghost-train': 'putin-car-count' } as const;

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** Both counts with everybody's position on them: what is reported is 22 against 21, and neither is settled. */
export function CountDisputes({ plans, factBase }: Props): ReactNode {
  const claim = factBase.facts.get('both-seed-22-vs-21')?.claim;
  return (
    <section className="compare-section">
      <h2>{tCompare('length.counts')}</h2>
      {claim && <p className="compare-lead">{claim}</p>}
      <p className="compare-lead">{tCompare('length.counts-lead')}</p>
      {plans.map(({ train, cars }) => {
        const facts = train.subject ? factBase.conflicts.get(conflicts[train.subject]) : undefined;
        return (
          facts && (
            <div key={train.id}>
              <h3>
                {tCompare('length.counts-of', { train: train.shortName, count: cars.length })}
              </h3>
              <Positions facts={facts} factBase={factBase} />
            </div>
          )
        );
      })}
    </section>
  );
}
