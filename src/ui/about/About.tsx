import type { ReactNode } from 'react';
import { tAbout } from '../../i18n/tAbout.ts';
import { tPanel } from '../../i18n/tPanel.ts';
import type { FactBase } from '../../model/fact.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { AboutJumps } from './AboutJumps.tsx';
import { aboutParts } from './aboutParts.ts';
import { Claims } from './Claims.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Credit } from './Credit.tsx';
import { DenialNote } from './DenialNote.tsx';
import { deniedTrains } from './deniedTrains.ts';
import { Figures } from './Figures.tsx';
import { Legend } from './Legend.tsx';
import { Method } from './Method.tsx';
import { SourceList } from './SourceList.tsx';
import { Unknown } from './Unknown.tsx';

interface Props {
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase | null;
  /** Level of the page's title: 1 where it is the page, 2 where it is a part of one. */
  readonly Title?: 'h1' | 'h2';
}

/** What all of this stands on: method, evidence, denial, disagreements, gaps, figures, claims, sources, credit. */
export function About({ plans, factBase, Title = 'h1' }: Props): ReactNode {
  return (
    <div className="about">
      <Title className="about-title">{tAbout('about.title')}</Title>
      <p className="standfirst">{tAbout('about.lead')}</p>
      {factBase === null ? (
        <p className="quiet">{tPanel('panel.loading')}</p>
      ) : (
        <>
          <AboutJumps
            parts={aboutParts.filter(
              (part) => part !== 'denial' || deniedTrains(plans, factBase).length > 0,
            )}
          />
          <Method factBase={factBase} />
          <Legend />
          <DenialNote plans={plans} factBase={factBase} />
          <Conflicts factBase={factBase} />
          <Unknown />
          <Figures plans={plans} />
          <Claims factBase={factBase} />
          <SourceList factBase={factBase} />
        </>
      )}
      <Credit />
    </div>
  );
}
