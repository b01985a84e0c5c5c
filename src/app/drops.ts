import { store } from '../store/store.ts';
import { track } from './pending.ts';

/** A train file dropped anywhere on the page is shown as a further train. It never leaves the browser. Returns the undo. */
export function acceptDrops(): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void track(file.text().then((text) => store.getState().addVisitorTrain(file.name, text)));
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
