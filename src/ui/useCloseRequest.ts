import { useEffect } from 'react';

/** What browsers call a close request: of Android the Back gesture. Not every browser knows of it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: (new () => Watcher) | undefined;

/** Calls `onClose` when the device asks to close what lies on top. It must stay the same function. */
export function useCloseRequest(onClose: () => void): void {
  useEffect(() => {
    if (typeof CloseWatcher === 'undefined') return;
    const watcher = new CloseWatcher();
    watcher.onclose = onClose;
    return () => watcher.destroy();
  }, [onClose]);
}
