import type { ReactNode } from 'react';
import { useContext, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { tAbout } from '../../i18n/tAbout.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import type { Fact, FactBase, FactSubject } from '../../model/fact.ts';
import { PageContext } from '../pageContext.ts';
import { TopicClaims } from '../TopicClaims.tsx';
import { AboutSection } from './AboutSection.tsx';

const subjects = ['moving-fortress', 'ghost-train', 'both', 'context'] as const;

/** Every claim of the fact base, folded by train; those of the Newsweek article are marked. */
export function Claims({ factBase }: { readonly factBase: FactBase }): ReactNode {
  const facts = [...factBase.facts.values()];
  return (
    <AboutSection part="claims" note={tAbout('about.claims-note')}>
      {subjects.map((subject) => (
        <SubjectClaims
          key={subject}
          subject={subject}
          facts={facts.filter((fact) => fact.subject === subject)}
          factBase={factBase}
        />
      ))}
    </AboutSection>
  );
}

interface SubjectProps {
  readonly subject: FactSubject;
  readonly facts: readonly Fact[];
  readonly factBase: FactBase;
}

/** In the app the claims are made when they are first unfolded; the pre-rendered page has them at once. */
function SubjectClaims({ subject, facts, factBase }: SubjectProps): ReactNode {
  const { navigate } = useContext(PageContext);
  const [opened, setOpened] = useState(navigate === null);
  if (facts.length === 0) return null;
  return (
    <details className="fold" data-subject={subject} onToggle={() => setOpened(true)}>
      <summary>
        <h3>{t(`subject.${subject}`)}</h3>
        <span className="quiet">{tPanel('panel.claims', { count: facts.length })}</span>
      </summary>
      {opened && <TopicClaims facts={facts} factBase={factBase} heading="h4" showOrigin />}
    </details>
  );
}
