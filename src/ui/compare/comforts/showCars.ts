import { store } from '../../../store/store.ts';

/** Shows both trains in the picture with some cars bright, until the visitor goes elsewhere or other cars are lit. */
export function showCars(ids: readonly string[]): void {
  const lit = [...ids];
  const { go, setLit } = store.getState();
  go({ view: 'overview', train: null, car: null, cam: 'home' });
  setLit(lit);
  const stop = store.subscribe((now) => {
    if (now.lit === lit && now.view === 'overview') return;
    stop();
    if (now.lit === lit) setLit(null);
  });
}
