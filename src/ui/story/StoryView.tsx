import type { CSSProperties, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { tStory } from '../../i18n/tStory.ts';
import { useStore } from '../../store/store.ts';
import { ChapterText } from './ChapterText.tsx';
import { StoryBar } from './StoryBar.tsx';
import { StoryRail } from './StoryRail.tsx';
import { StoryText } from './StoryText.tsx';
import { useAutoplay } from './useAutoplay.ts';
import { useStoryScroll } from './useStoryScroll.ts';
import './story.css';

/** The story beside the picture: chapters that scroll, and the ways to step through them. Without a picture it is a text. */
export function StoryView({ onCover }: { readonly onCover: () => void }): ReactNode {
  const story = useStore((s) => s.story);
  const step = useStore((s) => s.step) ?? 1;
  const plans = useStore((s) => s.plans);
  const factBase = useStore((s) => s.factBase);
  const failed = useStore((s) => s.progress.phase === 'failed');
  const go = useStore((s) => s.go);
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const toStep = (n: number) => go({ step: n });
  useStoryScroll(scroller, story === null || failed ? null : step, toStep);
  const autoplay = useAutoplay(story, step, toStep);

  // The measure of what covers the picture changes with what is told.
  useEffect(() => {
    if (story !== null) onCover();
  }, [story, onCover]);
  const asText = story !== null && failed;
  useEffect(() => {
    if (!asText) return;
    page.current?.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'start' });
  }, [asText, step]);

  if (story === null) return <p className="story-wait quiet">{tStory('story.loading')}</p>;
  const count = story.chapters.length;
  if (failed) {
    return (
      <div className="page" ref={page}>
        <div className="page-inner">
          <StoryText story={story} plans={plans} factBase={factBase} />
        </div>
      </div>
    );
  }
  const title = story.chapters[step - 1]?.title ?? '';
  return (
    <section className="story" aria-label={story.title}>
      <div className="story-cover" data-covers="plate" />
      <div className="story-rail-cover" data-covers="right" />
      <section
        className="story-scroll"
        aria-label={tStory('story.steps')}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by key, as any text is
        tabIndex={0}
      >
        {story.chapters.map((chapter, i) => (
          <article key={chapter.id} className="chapter" data-step={i + 1} data-now={i + 1 === step}>
            <div className="chapter-card">
              <ChapterText
                chapter={chapter}
                n={i + 1}
                count={count}
                plans={plans}
                factBase={factBase}
              />
            </div>
          </article>
        ))}
      </section>
      <StoryBar step={step} count={count} autoplay={autoplay} onStep={toStep} />
      <StoryRail chapters={story.chapters} step={step} onStep={toStep} />
      <div className="story-progress" style={progressOf(step / count)} />
      <p className="sr-only" role="status">
        {tStory('story.announce', { n: step, count, title })}
      </p>
    </section>
  );
}

function progressOf(done: number): CSSProperties & Record<'--done', number> {
  return { '--done': done };
}
