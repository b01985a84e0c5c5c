import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { typedEarly } from '../../store/find/typedEarly.ts';

/**
 * The field has the focus when the search opens, and whenever it is asked for again; afterwards what had it before has it again. What
 * is in it is typed over. What the visitor typed before the field was there goes to `onEarly`, which must stay the same function. All
 * of it happens in the step that puts the field on the page: one that came later would let keys fall between.
 */
export function useFieldFocus(
  field: RefObject<HTMLInputElement | null>,
  onEarly: (text: string) => void,
): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    const take = () => {
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    };
    take();
    const early = typedEarly.take();
    if (early !== '') onEarly(early);
    const again = (event: KeyboardEvent) => {
      const slash = event.key === '/' && event.target !== field.current;
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      // The page's own handler has taken the key already, or it is not ours.
      if (event.defaultPrevented && (slash || chord)) take();
    };
    window.addEventListener('keydown', again);
    return () => window.removeEventListener('keydown', again);
  }, [field, onEarly]);
  // Afterwards: when it runs, the field has left the page.
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      const back = before.current;
      if (lost && back instanceof HTMLElement && back.isConnected) back.focus();
    },
    [],
  );
}
