import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { AboutSection } from './AboutSection.tsx';

const gaps = ['weight', 'paint', 'plan', 'windows', 'order', 'engine', 'longer'] as const;

/** What was looked for and not found. */
export function Unknown(): ReactNode {
  return (
    <AboutSection title={t('about.unknown')} note={t('about.unknown-note')}>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap}>{t(`about.unknown-${gap}`)}</li>
        ))}
      </ul>
    </AboutSection>
  );
}
