import { track } from './pending.ts';

/** In a frame: takes messages of the page around it from the first moment on, and fetches what understands them. */
export function listenToParent(): void {
  if (window.parent === window) return;
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent) => {
    if (event.source === window.parent && early.length < 100) early.push(event);
  };
  window.addEventListener('message', keep);
  const loading = import('./messages.ts').then(({ answerMessages }) => {
    window.removeEventListener('message', keep);
    answerMessages(early);
  });
  track(loading).catch((error: unknown) => {
    console.warn('Messages of the page around this one cannot be answered.', error);
  });
}
