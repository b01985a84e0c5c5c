import { useEffect } from 'react';
import { compareStore } from '../../store/compareStore.ts';

/** Escape first takes back what was measured, then the closer look, and only then leaves the comparison. */
export function useBack(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (compareStore.getState().back()) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
