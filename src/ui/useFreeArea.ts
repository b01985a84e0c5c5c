import type { RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import type { FreeArea } from '../store/stage.ts';
import { freeArea } from './freeArea.ts';

/** Share of the plate's width that the subject keeps clear of. */
const plateShare = 0.95;

/**
 * Tells the store which part of the stage nothing covers. Elements over the stage say what they cover by `data-covers`:
 * `right` (panel), `bottom` (sheet), `plate` (the title: the bottom where it is as wide as the stage, else most of its width at the left).
 * @returns a function to call when something that covers has changed its size
 */
export function useFreeArea(
  stage: RefObject<HTMLElement | null>,
  key: string,
  setFreeArea: (area: FreeArea) => void,
): () => void {
  const measure = useCallback(() => {
    const element = stage.current;
    if (!element) return;
    const size = { width: element.clientWidth, height: element.clientHeight };
    const cover = { left: 0, right: 0, bottom: 0 };
    for (const over of element.querySelectorAll<HTMLElement>('[data-covers]')) {
      if (over.dataset.covers === 'right') cover.right = over.offsetWidth;
      else if (over.offsetWidth > 0.9 * size.width) cover.bottom = over.offsetHeight;
      else cover.left = plateShare * over.offsetWidth;
    }
    setFreeArea(freeArea(size, cover));
  }, [stage, setFreeArea]);

  useEffect(() => {
    if (!stage.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [stage, measure]);

  // `key` names what stands over the stage: another key, another measure.
  useEffect(() => {
    if (key !== '') measure();
  }, [key, measure]);

  return measure;
}
