import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { AboutSection } from './AboutSection.tsx';

/** Whose work this is built on. */
export function Credit(): ReactNode {
  return (
    <AboutSection title={t('about.credit')}>
      <p>{t('about.credit-seed')}</p>
      <p>{t('about.credit-fonts')}</p>
      <p>{t('about.credit-code')}</p>
    </AboutSection>
  );
}
