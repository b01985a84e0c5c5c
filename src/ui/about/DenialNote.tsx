import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { SourceLine } from '../SourceLine.tsx';
import { sourcesOf } from '../sourcesOf.ts';
import { AboutSection } from './AboutSection.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** Denials of the trains shown, word for word. */
export function DenialNote({ plans, factBase }: Props): ReactNode {
  const facts = plans.flatMap(({ train }) =>
    train.denial === null ? [] : (factBase.facts.get(train.denial) ?? []),
  );
  if (facts.length === 0) return null;
  return (
    <AboutSection title={tAbout('about.denial')}>
      {facts.map((fact) => (
        <div key={fact.id} className="denial" data-fact={fact.id}>
          <p className="claim-text">{fact.claim}</p>
          <SourceLine lead={tPanel('panel.denial')} sources={sourcesOf([fact], factBase)} />
        </div>
      ))}
    </AboutSection>
  );
}
