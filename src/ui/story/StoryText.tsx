import type { ReactNode } from 'react';
import type { FactBase } from '../../model/fact.ts';
import type { Story } from '../../model/story.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { Elevation } from '../Elevation.tsx';
import { findCar } from '../findCar.ts';
import { linkTo } from '../linkTo.ts';
import { liveryVars } from '../liveryVars.ts';
import { ChapterText } from './ChapterText.tsx';

interface Props {
  readonly story: Story;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly factBase: FactBase | null;
}

/** The whole story as a text, with a drawing of each car that it speaks of: for readers without a picture, or without scripts. */
export function StoryText({ story, plans, factBase }: Props): ReactNode {
  const { chapters } = story;
  return (
    <section className="story-text" id={linkTo({ view: 'story' })}>
      <h2 className="static-title">{story.title}</h2>
      <p className="standfirst">{story.standfirst}</p>
      {chapters.map((chapter, i) => {
        const found = chapter.car === null ? null : findCar(chapter.car, plans);
        return (
          <article key={chapter.id} id={linkTo({ view: 'story', step: i + 1 })} data-step={i + 1}>
            <ChapterText
              chapter={chapter}
              n={i + 1}
              count={chapters.length}
              plans={plans}
              factBase={factBase}
            />
            {found && (
              <div className="story-drawing" style={liveryVars(found.plan.train)}>
                <Elevation vehicle={found.carPlan} train={found.plan.train} detail="full" />
              </div>
            )}
          </article>
        );
      })}
    </section>
  );
}
