import { useEffect, useRef, useState } from 'react';
import type { Chapter, Story } from '../../model/story.ts';
import { useStore } from '../../store/store.ts';

/** Words that are read in a second while looking at a picture too, and the time to look before, s (ours; silent reading is about 4). */
const pace = 3;
const look = 3;
/** The picture may take this long to arrive before its time to be looked at begins, ms. */
const patience = 6000;

export interface Autoplay {
  /** False where less motion was asked for: nothing then moves by itself. */
  readonly offered: boolean;
  readonly playing: boolean;
  readonly toggle: () => void;
}

/** Tells a story step by step, each as long as it takes to read. Any input pauses it, and so does a hidden page. */
export function useAutoplay(
  story: Story | null,
  step: number,
  onStep: (step: number) => void,
): Autoplay {
  const offered = useStore((s) => !s.reducedMotion);
  const stage = useStore((s) => s.stage);
  const [wanted, setWanted] = useState(false);
  const playing = wanted && offered;
  const tell = useRef(onStep);
  tell.current = onStep;
  const count = story?.chapters.length ?? 0;
  const chapter = story?.chapters[step - 1];

  useEffect(() => {
    if (!playing || !chapter) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const arrived = Promise.race([
      stage?.whenIdle(),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    void arrived.then(() => {
      if (gone) return;
      timer = setTimeout(() => {
        if (step < count) tell.current(step + 1);
        else setWanted(false);
      }, secondsFor(chapter) * 1000);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [playing, chapter, step, count, stage]);

  useEffect(() => {
    if (!playing) return;
    const pause = ({ target }: Event) => {
      const own = target instanceof Element && target.closest('[data-story-play]');
      if (!own) setWanted(false);
    };
    const hide = () => setWanted(false);
    const inputs = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;
    for (const kind of inputs)
      window.addEventListener(kind, pause, { capture: true, passive: true });
    document.addEventListener('visibilitychange', hide);
    return () => {
      for (const kind of inputs) window.removeEventListener(kind, pause, { capture: true });
      document.removeEventListener('visibilitychange', hide);
    };
  }, [playing]);

  const toggle = () => {
    if (!playing && step >= count) tell.current(1);
    setWanted(!playing);
  };
  return { offered, playing, toggle };
}

/** Time to read a chapter, s. */
function secondsFor({ paragraphs }: Chapter): number {
  const words = paragraphs.flat().reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return look + words / pace;
}
