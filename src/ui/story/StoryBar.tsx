import { ChevronDown, ChevronUp, Pause, Play, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { tStory } from '../../i18n/tStory.ts';
import type { Autoplay } from './useAutoplay.ts';

interface Props {
  readonly step: number;
  readonly count: number;
  readonly autoplay: Autoplay;
  readonly onStep: (step: number) => void;
}

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Back, next, and play where things may move by themselves. */
export function StoryBar({ step, count, autoplay, onStep }: Props): ReactNode {
  const last = step >= count;
  return (
    <div className="story-bar">
      <button
        type="button"
        className="button"
        // Not taken out of reach: who steps back to the first keeps the focus.
        aria-disabled={step <= 1}
        onClick={() => step > 1 && onStep(step - 1)}
      >
        <ChevronUp {...icon} />
        {tStory('story.back')}
      </button>
      <button
        type="button"
        className="button primary"
        data-story-next
        onClick={() => onStep(last ? 1 : step + 1)}
      >
        {last ? tStory('story.again') : tStory('story.next')}
        {last ? <RotateCcw {...icon} /> : <ChevronDown {...icon} />}
      </button>
      {autoplay.offered && (
        <button
          type="button"
          className="button quiet-button"
          data-story-play
          onClick={autoplay.toggle}
        >
          {autoplay.playing ? <Pause {...icon} /> : <Play {...icon} />}
          {autoplay.playing ? tStory('story.pause') : tStory('story.play')}
        </button>
      )}
    </div>
  );
}
