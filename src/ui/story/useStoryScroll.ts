import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useStore } from '../../store/store.ts';

/** A chapter is told when scrolling has stayed at it for this long, ms: what flies past is not. */
const stay = 140;
/** Of the room over a chapter's card, where the picture is, so much may be given for its last lines; and at the story's end. */
const give = { chapter: 0.15, end: 0.4 } as const;

/**
 * Keeps a scroller and the step of the story the same: scrolling tells the chapter that its middle has come to, and a step told
 * otherwise is scrolled to. Whoever takes hold of the scroller on the way has it. `step` null: nothing is told yet.
 */
export function useStoryScroll(
  scroller: RefObject<HTMLElement | null>,
  step: number | null,
  onStep: (step: number) => void,
): void {
  const reducedMotion = useStore((s) => s.reducedMotion);
  const now = useRef(step);
  /** Where a scroll of our own is going to, px. */
  const going = useRef<number | null>(null);
  const tell = useRef(onStep);
  tell.current = onStep;

  useEffect(() => {
    const element = scroller.current;
    if (!element || step === null) return;
    const first = now.current === null || element.dataset.placed === undefined;
    now.current = step;
    element.dataset.placed = '';
    const top = topOf(element, step);
    // Scrolling has told this step: it is where the reader has put it.
    if (stepAt(element) === step && !first) return;
    going.current = top;
    element.scrollTo({ top, behavior: first || reducedMotion ? 'instant' : 'smooth' });
  }, [scroller, step, reducedMotion]);

  const told = step !== null;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !told) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      if (going.current !== null) {
        if (Math.abs(element.scrollTop - going.current) < 2) going.current = null;
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        const at = stepAt(element);
        if (at !== now.current) tell.current(at);
      }, stay);
    };
    const take = () => {
      going.current = null;
    };
    // The picture has the pointer, the story has the wheel.
    const stage = element.closest<HTMLElement>('.stage');
    const wheel = (event: WheelEvent) => {
      take();
      if (event.ctrlKey || element.contains(event.target as Node | null)) return;
      event.preventDefault();
      event.stopPropagation();
      element.scrollTop += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    };
    // Another size of the page keeps the chapter.
    const observer = new ResizeObserver(() => {
      if (now.current === null || stepAt(element) === now.current) return;
      element.scrollTo({ top: topOf(element, now.current), behavior: 'instant' });
    });
    observer.observe(element);
    // Of a scroll of our own the end counts, wherever it is; then the hand has it again.
    const hands = ['pointerdown', 'touchstart', 'keydown', 'scrollend'] as const;
    for (const kind of hands) element.addEventListener(kind, take, { passive: true });
    element.addEventListener('scroll', scrolled, { passive: true });
    stage?.addEventListener('wheel', wheel, { capture: true, passive: false });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      for (const kind of hands) element.removeEventListener(kind, take);
      element.removeEventListener('scroll', scrolled);
      stage?.removeEventListener('wheel', wheel, { capture: true });
    };
  }, [scroller, told]);
}

/**
 * Where a chapter is told from: its top. One whose end is only just out of sight is shown to its end, where its notes are; the
 * last rather than others, for nothing below it makes one scroll on to what is hidden.
 */
function topOf(element: HTMLElement, step: number): number {
  const chapter = element.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (!chapter) return 0;
  const out = chapter.offsetHeight - element.clientHeight;
  const part = chapter.nextElementSibling ? give.chapter : give.end;
  const room = Number.parseFloat(getComputedStyle(chapter).paddingTop) * part;
  return chapter.offsetTop + (out > 0 && out <= room ? out : 0);
}

/** The chapter that the middle of the scroller is in. */
function stepAt(element: HTMLElement): number {
  const middle = element.scrollTop + element.clientHeight / 2;
  let at = 1;
  for (const chapter of element.querySelectorAll<HTMLElement>('[data-step]')) {
    if (chapter.offsetTop <= middle) at = Number(chapter.dataset.step);
  }
  return at;
}
