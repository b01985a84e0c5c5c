import { decodeSetup } from '../store/link.ts';
import { mainTrains } from '../store/mainTrains.ts';
import { store } from '../store/store.ts';
import { tracksFor } from '../store/tracks.ts';
import { fetchVisitorTrain } from './fetchVisitorTrain.ts';
import { firstFrame } from './firstFrame.ts';
import { loadFacts } from './loadFacts.ts';
import { track } from './pending.ts';
import { planAll } from './planAll.ts';
import { readShippedTrains } from './shippedTrains.ts';

/** Reads the shipped data and the address, and fills the store. */
export function start(): void {
  const setup = decodeSetup(location.search);
  const { trains, issues } = readShippedTrains();
  // A train without a track at first is planned behind the first frame, unless the link asks for it.
  const later = trains.filter(({ id }) => !isMain(id) && !location.hash.includes(id));
  const plans = planAll(trains.filter((train) => !later.includes(train)));
  void firstFrame().then(() => {
    store.setState({ plans: new Map([...store.getState().plans, ...planAll(later)]) });
  });
  const motion = matchMedia('(prefers-reduced-motion: reduce)');
  store.setState({
    setup,
    theme: setup.theme,
    frame: setup.embed ? 'poster' : null,
    plans,
    issues,
    tracks: tracksFor(plans, null),
    reducedMotion: motion.matches,
    progress: { phase: 'scene', done: 0.3 },
  });
  motion.addEventListener('change', () => store.setState({ reducedMotion: motion.matches }));
}

/**
 * Loads the facts' text: at once where the view asked for shows it, else behind the first frame. Then the visitor's train,
 * which may name our facts.
 */
export async function loadText(): Promise<void> {
  const { setup, view } = store.getState();
  if (view === 'overview' && setup.data === null) await firstFrame();
  try {
    store.setState({ factBase: await track(loadFacts()) });
  } catch (error) {
    console.warn('The facts could not be loaded.', error);
  }
  if (setup.data !== null) await track(fetchVisitorTrain(setup.data));
}

function isMain(id: string): boolean {
  return (mainTrains as readonly string[]).includes(id);
}
