import { store } from '../store/store.ts';
import { track } from './pending.ts';

/** Fetches the story when it is first asked for, once the facts that it stands on are known. */
export function followStory(): void {
  const unsubscribe = store.subscribe(look);
  look();
  function look(): void {
    const { view, factBase, plans } = store.getState();
    if (view !== 'story' || factBase === null) return;
    unsubscribe();
    const started = import('./loadStory.ts')
      .then(({ loadStory }) => loadStory(plans.values(), factBase))
      .then((story) => store.setState({ story }));
    track(started).catch((error: unknown) => console.warn('The story could not be loaded.', error));
  }
}
