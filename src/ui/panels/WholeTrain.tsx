import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { factsOf } from '../factsOf.ts';
import { TopicClaims } from '../TopicClaims.tsx';
import type { SectionProps } from './types.ts';

/** Claims about the whole train, folded, by topic. */
export function WholeTrain({ plan, factBase }: SectionProps): ReactNode {
  const facts = factsOf(plan.train.facts, factBase);
  if (facts.length === 0) return null;
  return (
    <details className="section fold">
      <summary>
        <h3>{tPanel('panel.whole')}</h3>
        <span className="quiet">
          {facts.length === 1
            ? tPanel('panel.claim')
            : tPanel('panel.claims', { count: facts.length })}
        </span>
      </summary>
      <TopicClaims facts={facts} factBase={factBase} heading="h4" />
    </details>
  );
}
