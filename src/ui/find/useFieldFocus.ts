import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * The field has the focus when the search opens, and whenever it is asked for again; afterwards what had it before has it again. What
 * is in it is typed over, but not what the visitor is just typing (`begun`).
 */
export function useFieldFocus(field: RefObject<HTMLInputElement | null>, begun: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    const take = () => {
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    };
    if (begun) {
      const end = field.current?.value.length ?? 0;
      field.current?.focus({ preventScroll: true });
      field.current?.setSelectionRange(end, end);
    } else take();
    const again = (event: KeyboardEvent) => {
      const slash = event.key === '/' && event.target !== field.current;
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      // The page's own handler has taken the key already, or it is not ours.
      if (event.defaultPrevented && (slash || chord)) take();
    };
    window.addEventListener('keydown', again);
    return () => {
      window.removeEventListener('keydown', again);
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [field, begun]);
}
