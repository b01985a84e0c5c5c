import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { tAbout } from '../../i18n/tAbout.ts';
import { evidenceLevels } from '../../model/evidence.ts';
import { EvidenceWord } from '../EvidenceWord.tsx';
import { AboutSection } from './AboutSection.tsx';

/** The five levels of evidence: mark, word, meaning. */
export function Legend(): ReactNode {
  return (
    <AboutSection part="legend" note={tAbout('about.legend-note')}>
      <dl className="about-legend">
        {evidenceLevels.map((level) => (
          <div key={level}>
            <dt>
              <EvidenceWord level={level} />
            </dt>
            <dd>{t(`evidence.${level}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </AboutSection>
  );
}
