import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { linkTo } from '../linkTo.ts';
import { parts } from './parts/index.ts';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
}

/** The comparison in the page before any script: of each part what can be read. */
export function StaticCompare({ plans, factBase }: Props): ReactNode {
  return (
    <section className="static-compare" id={linkTo({ view: 'compare' })}>
      <h2 className="static-title">{t('bar.compare')}</h2>
      {parts.map(
        ({ id, tab, Static }, i) =>
          Static && (
            <section
              key={id}
              id={i === 0 ? undefined : linkTo({ view: 'compare', step: i + 1 })}
              aria-label={tab}
            >
              <Static plans={plans} factBase={factBase} />
            </section>
          ),
      )}
    </section>
  );
}
