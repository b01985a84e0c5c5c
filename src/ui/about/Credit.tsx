import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { AboutSection } from './AboutSection.tsx';

/** Whose work this is built on. */
export function Credit(): ReactNode {
  return (
    <AboutSection part="credit">
      <p>{tAbout('about.credit-seed')}</p>
      <p>{tAbout('about.credit-fonts')}</p>
      <p>{tAbout('about.credit-code')}</p>
    </AboutSection>
  );
}
