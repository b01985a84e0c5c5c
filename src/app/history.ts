import { decodeLink, encodeLink, initialState } from '../store/link.ts';
import type { ExplorerState } from '../store/state.ts';
import { pick, store } from '../store/store.ts';

/** Milliseconds between two entries of a moving camera. */
const throttle = 250;

/** In a frame the history is that of the page around it: Back there leaves the article, and not a car. */
const framed = window.parent !== window;

/** These make a new history entry when they change, so that Back undoes them; the rest replaces the entry. */
const steps = [
  'view',
  'train',
  'car',
  'item',
  'step',
] as const satisfies readonly (keyof ExplorerState)[];

/** Opens the link in the address bar, and from then on keeps state and address bar the same. Returns the undo. */
export function followHistory(): () => void {
  const read = () => {
    store.getState().go({ ...initialState, ...decodeLink(location.hash) });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  read();
  write('replace');
  const unsubscribe = store.subscribe((state, before) => {
    if (encodeLink(pick(state)) === encodeLink(pick(before))) return;
    if (!framed && steps.some((key) => state[key] !== before[key])) {
      clearTimeout(timer);
      write('push');
    } else {
      clearTimeout(timer);
      timer = setTimeout(() => write('replace'), throttle);
    }
  });
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}

function write(how: 'push' | 'replace'): void {
  const link = encodeLink(pick(store.getState()));
  if (link === location.hash.replace(/^#/, '')) return;
  const address = link === '' ? `${location.pathname}${location.search}` : `#${link}`;
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A frame without an origin may not touch its address: the state then lives in the page alone.
  }
}
