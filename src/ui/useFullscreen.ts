import { useSyncExternalStore } from 'react';

const on = () => document.fullscreenElement !== null;

function watch(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Full screen of the whole page; null where the browser does not have it (iPhone) or does not allow it (some frames). */
export function useFullscreen(): {
  readonly on: boolean;
  toggle(): void;
} | null {
  const state = useSyncExternalStore(watch, on, () => false);
  const able = useSyncExternalStore(
    watch,
    () => document.fullscreenEnabled === true,
    () => false,
  );
  if (!able) return null;
  return {
    on: state,
    toggle() {
      const done = state ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      // Refused by the browser: the page stays as it is.
      done.catch(() => undefined);
    },
  };
}
