import type { Store } from '../../store/state.ts';

interface Watched {
  getState(): Store;
}

/**
 * Gives wheel and finger back to the page around an embedded one when somebody turns to that, or scrolls the frame out of sight
 * (trains that run stop there too), and takes them again at the next press. Returns the undo.
 */
export function watchAttention(store: Watched): () => void {
  const state = () => store.getState();
  const sleep = () => {
    if (state().frame === 'awake') state().setFrame('asleep');
  };
  const blur = () => {
    // A frame of our own (a preview) is no other page.
    if (!(document.activeElement instanceof HTMLIFrameElement)) sleep();
  };
  const wake = () => {
    if (state().frame === 'asleep') state().setFrame('awake');
  };
  // Before anything in the page hears of it: what is not ours must not be taken, or the page around would stand still.
  const turn = (event: WheelEvent) => {
    if (state().frame !== 'asleep') return;
    if (event.ctrlKey || event.metaKey) wake();
    else event.stopImmediatePropagation();
  };
  let ran = false;
  const sight = new IntersectionObserver(([seen]) => {
    const { running, setRunning } = state();
    if (seen?.isIntersecting) {
      if (ran) setRunning(true);
      ran = false;
      return;
    }
    sleep();
    ran = running;
    setRunning(false);
  });
  sight.observe(document.documentElement);
  window.addEventListener('blur', blur);
  window.addEventListener('pointerdown', wake, true);
  window.addEventListener('wheel', turn, { capture: true, passive: true });
  return () => {
    sight.disconnect();
    window.removeEventListener('blur', blur);
    window.removeEventListener('pointerdown', wake, true);
    window.removeEventListener('wheel', turn, true);
  };
}
