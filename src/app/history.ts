import { decodeLink, encodeLink, initialState } from '../store/link.ts';
import type { ExplorerState, Store } from '../store/state.ts';
import { pick, store } from '../store/store.ts';
import { chapterState } from '../store/story/chapterState.ts';

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
  let asked: Partial<ExplorerState> = {};
  const follow = () => {
    const { story, go } = store.getState();
    const told = asked.view === 'story' && story;
    go({ ...(told ? chapterState(story, asked.step ?? null) : initialState), ...asked });
  };
  const read = () => {
    // Back leads to another place: what lay over the one before goes with it.
    store.getState().setSearching(false);
    store.getState().setPlanOpen(false);
    asked = decodeLink(location.hash);
    follow();
  };
  // The story comes after the link that asks for it: what its step shows is no further entry.
  let comes = false;
  const tell = ({ step, go }: Store) => {
    comes = true;
    if (asked.view === 'story' && (asked.step ?? 1) === step) follow();
    else go({ step });
    comes = false;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  read();
  write('replace');
  const unsubscribe = store.subscribe((state, before) => {
    if (state.story !== before.story && state.view === 'story') {
      tell(state);
      return;
    }
    if (linkOf(state) === linkOf(before)) return;
    if (!framed && !comes && steps.some((key) => state[key] !== before[key])) {
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

/** In a story a link names what is not as the step has it. */
function linkOf(state: Store): string {
  if (state.view !== 'story' || !state.story) return encodeLink(pick(state));
  const { view, step } = initialState;
  return encodeLink(pick(state), { ...chapterState(state.story, state.step), view, step });
}

function write(how: 'push' | 'replace'): void {
  const link = linkOf(store.getState());
  if (link === location.hash.replace(/^#/, '')) return;
  const address = link === '' ? `${location.pathname}${location.search}` : `#${link}`;
  try {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A frame without an origin may not touch its address: the state then lives in the page alone.
  }
}
