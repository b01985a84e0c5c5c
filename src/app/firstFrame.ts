import { store } from '../store/store.ts';

/** Resolves when the picture stands, or will not come, or the visitor opens something with text in it. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(({ progress, view }) => {
      if (progress.phase === 'scene' && view === 'overview') return;
      unsubscribe();
      resolve();
    });
  });
}
