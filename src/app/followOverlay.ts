import { store } from '../store/store.ts';
import { track } from './pending.ts';

/** Fetches the overlays when one is first asked for, and from then on keeps the store's marks to what is asked. */
export function followOverlay(): void {
  const unsubscribe = store.subscribe(look);
  look();
  function look(): void {
    const { overlay, view } = store.getState();
    // The comparison speaks of threats whether or not its cars are marked.
    if (overlay === null && view !== 'compare') return;
    unsubscribe();
    const started = import('./keepMarks.ts').then(({ keepMarks }) => keepMarks());
    track(started).catch((error: unknown) =>
      console.warn('The overlays could not be loaded.', error),
    );
  }
}
