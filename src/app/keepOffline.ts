import { store } from '../store/store.ts';

/**
 * Asks the browser to keep the page, so that it opens without a network from the next time on: behind the first frame, and
 * only where the page has its files around it and a window of its own.
 */
export function keepOffline(): void {
  const framed = window.parent !== window;
  const files = document.querySelector('link[rel="manifest"]') !== null;
  if (framed || !files || !import.meta.env.PROD) return;
  const keep = () => {
    const { phase } = store.getState().progress;
    if (phase !== 'ready' && phase !== 'failed') return;
    stop();
    register();
  };
  const stop = store.subscribe(keep);
}

/** Not offered without https, and refused in some private windows: the page then needs the network as before. */
function register(): void {
  try {
    navigator.serviceWorker?.register('./sw.js').catch(() => undefined);
  } catch {
    // Reading the property throws where storage is refused.
  }
}
