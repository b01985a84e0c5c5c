import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tAbout } from '../../i18n/tAbout.ts';
import type { Fact, FactBase } from '../../model/fact.ts';
import { conflictTitle } from '../conflictTitle.ts';
import { Positions } from '../Positions.tsx';
import { AboutSection } from './AboutSection.tsx';

/** Every disagreement with its positions, by train. */
export function Conflicts({ factBase }: { readonly factBase: FactBase }): ReactNode {
  return (
    <AboutSection part="conflicts" note={tAbout('about.conflicts-note')}>
      {[...factBase.conflicts].map(([label, facts]) => (
        <div key={label} id={`conflict-${label}`} className="dispute">
          <h3>
            {conflictTitle(label)} <span className="quiet">{subjectOf(facts)}</span>
          </h3>
          <Positions facts={facts} factBase={factBase} />
        </div>
      ))}
    </AboutSection>
  );
}

function subjectOf(facts: readonly Fact[]): string {
  const subjects = new Set(facts.map(({ subject }) => subject));
  const [only] = subjects;
  return subjects.size === 1 && only ? t(`subject.${only}`) : t('subject.both');
}
