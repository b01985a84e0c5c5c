import { store } from '../store/store.ts';

/** Puts the chosen theme on the document; `system` leaves it to the browser's preference. Returns the undo. */
export function followTheme(): () => void {
  const apply = () => {
    const { theme } = store.getState();
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  apply();
  return store.subscribe(apply);
}
