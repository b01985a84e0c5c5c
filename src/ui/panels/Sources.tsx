import type { ReactNode } from 'react';
import { tPanel } from '../../i18n/tPanel.ts';
import { carFacts } from '../carFacts.ts';
import { SourceCard } from '../SourceCard.tsx';
import { sourcesOf } from '../sourcesOf.ts';
import type { SectionProps } from './types.ts';

/** Every source that the panel names, in full, folded. */
export function Sources({ carPlan, plan, factBase }: SectionProps): ReactNode {
  const sources = sourcesOf(carFacts(carPlan.car, plan.train, factBase), factBase);
  if (sources.length === 0) return null;
  return (
    <details className="section fold">
      <summary>
        <h3>{tPanel('panel.sources')}</h3>
        <span className="quiet">
          {sources.length === 1
            ? tPanel('panel.sources-one')
            : tPanel('panel.sources-count', { count: sources.length })}
        </span>
      </summary>
      <ul className="source-cards">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
