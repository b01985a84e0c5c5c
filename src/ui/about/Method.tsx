import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import type { FactBase } from '../../model/fact.ts';
import { AboutSection } from './AboutSection.tsx';

/** How claims were gathered and how the drawings were made from them; the counts are the fact base's own. */
export function Method({ factBase }: { readonly factBase: FactBase }): ReactNode {
  const facts = [...factBase.facts.values()].filter(({ origin }) => origin !== 'visitor');
  const cited = new Set(facts.flatMap(({ sources }) => sources));
  cited.delete('editor');
  return (
    <AboutSection title={tAbout('about.method')}>
      <p>
        {tAbout('about.method-1', {
          facts: facts.length,
          sources: cited.size,
          seed: facts.filter(({ origin }) => origin === 'seed').length,
        })}
      </p>
      <p>{tAbout('about.method-2')}</p>
      <p>{tAbout('about.method-3')}</p>
      <p>{tAbout('about.method-4')}</p>
    </AboutSection>
  );
}
