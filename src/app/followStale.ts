import { store } from '../store/store.ts';

/** Notes when a part of the page cannot be fetched: the server has a newer page, or there is no connection. */
export function followStale(): void {
  // Vite says so of every import that fails, before whoever asked for it hears of it.
  window.addEventListener('vite:preloadError', () => store.setState({ stale: true }));
}
