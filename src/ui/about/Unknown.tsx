import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { AboutSection } from './AboutSection.tsx';

const gaps = ['weight', 'paint', 'plan', 'windows', 'order', 'engine', 'longer'] as const;

/** What was looked for and not found. */
export function Unknown(): ReactNode {
  return (
    <AboutSection part="unknown" note={tAbout('about.unknown-note')}>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap}>{tAbout(`about.unknown-${gap}`)}</li>
        ))}
      </ul>
    </AboutSection>
  );
}
