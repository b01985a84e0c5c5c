import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { SourceLine } from '../SourceLine.tsx';
import { sourcesOf } from '../sourcesOf.ts';
import type { SectionProps } from './types.ts';

/** The denial of a train, word for word, before anything leaked; on every car of that train that is not our own invention. */
export function Denial({ carPlan, plan, factBase }: SectionProps): ReactNode {
  const fact = plan.train.denial === null ? undefined : factBase.facts.get(plan.train.denial);
  if (!fact || carPlan.car.evidence === 'unreported') return null;
  return (
    <div className="denial" role="note" data-fact={fact.id}>
      <p className="claim-text">{fact.claim}</p>
      <SourceLine lead={tPanel('panel.denial')} sources={sourcesOf([fact], factBase)} />
    </div>
  );
}
