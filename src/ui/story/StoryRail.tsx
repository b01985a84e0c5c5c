import type { ReactNode } from 'react';
import { tStory } from '../../i18n/tStory.ts';
import type { Chapter } from '../../model/story.ts';

interface Props {
  readonly chapters: readonly Chapter[];
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** A dot for each chapter: told, being told, to come. */
export function StoryRail({ chapters, step, onStep }: Props): ReactNode {
  return (
    <nav className="story-rail" aria-label={tStory('story.steps')}>
      {chapters.map(({ id, title }, i) => (
        <button
          key={id}
          type="button"
          aria-label={tStory('story.step', { n: i + 1, title })}
          aria-current={i + 1 === step ? 'step' : undefined}
          data-told={i + 1 < step}
          onClick={() => onStep(i + 1)}
        />
      ))}
    </nav>
  );
}
