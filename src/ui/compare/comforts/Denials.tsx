import type { ReactNode } from 'react';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { SourceLine } from '../../SourceLine.tsx';
import { sourcesOf } from '../../sourcesOf.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase | null;
}

/** The denials of the trains shown, word for word, before what has leaked. */
export function Denials({ plans, factBase }: Props): ReactNode {
  if (!factBase) return null;
  return plans.map(({ train }) => {
    const fact = train.denial === null ? undefined : factBase.facts.get(train.denial);
    return (
      fact && (
        <aside key={train.id} className="denial" data-fact={fact.id} aria-label={train.shortName}>
          <p className="claim-text">{fact.claim}</p>
          <SourceLine lead={tPanel('panel.denial')} sources={sourcesOf([fact], factBase)} />
        </aside>
      )
    );
  });
}
