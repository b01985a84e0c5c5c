import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import type { FactBase } from '../../model/fact.ts';
import { countClaims } from '../countClaims.ts';
import { AboutSection } from './AboutSection.tsx';

/** How claims were gathered and how the drawings were made from them; the counts are the fact base's own. */
export function Method({ factBase }: { readonly factBase: FactBase }): ReactNode {
  const { claims, seed, sources } = countClaims(factBase);
  return (
    <AboutSection part="method">
      <p>{tAbout('about.method-1', { facts: claims, sources, seed })}</p>
      <p>{tAbout('about.method-2')}</p>
      <p>{tAbout('about.method-3')}</p>
      <p>{tAbout('about.method-4')}</p>
    </AboutSection>
  );
}
