import { bindingFor } from '../store/bindingFor.ts';
import { type Binding, bindings } from '../store/bindings.ts';
import { typedEarly } from '../store/find/typedEarly.ts';
import { held } from '../store/held.ts';
import { store } from '../store/store.ts';

/** The browser takes Esc to free a locked pointer; a press this soon after, ms, is that same press and takes no step back. */
const samePress = 250;

/** Acts on the table of bindings for the whole page. Returns the undo. */
export function followKeys(): () => void {
  let unlocked = Number.NEGATIVE_INFINITY;
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (searches(event)) {
      store.getState().setSearching(true);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTextField(event.target)) return;
    if (waits() && event.key.length === 1) {
      typedEarly.text += event.key;
      event.preventDefault();
      return;
    }
    const { view, letterKeys } = store.getState();
    const binding = bindingFor(event, view === 'walk', letterKeys);
    if (!binding || !applies(binding, event.key)) return;
    if (binding.id === 'back' && event.timeStamp - unlocked < samePress) return;
    if (binding.hold) held.key(binding.hold, true);
    if (binding.hold || (!(event.repeat && binding.id === 'use') && act(binding))) {
      event.preventDefault();
    }
  };
  // Whatever the key meant when it went down, it holds nothing any more.
  const lift = (event: KeyboardEvent) => {
    for (const { hold, keys, codes } of bindings) {
      if (!hold) continue;
      if (keys.includes(event.key) || codes?.includes(event.code)) held.key(hold, false);
    }
  };
  const letGo = () => held.release();
  const lock = (event: Event) => {
    if (document.pointerLockElement === null) unlocked = event.timeStamp;
  };
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view || state.dialog !== before.dialog) letGo();
  });
  window.addEventListener('keydown', press);
  window.addEventListener('keyup', lift);
  window.addEventListener('blur', letGo);
  document.addEventListener('visibilitychange', letGo);
  document.addEventListener('pointerlockchange', lock);
  return () => {
    stop();
    window.removeEventListener('keydown', press);
    window.removeEventListener('keyup', lift);
    window.removeEventListener('blur', letGo);
    document.removeEventListener('visibilitychange', letGo);
    document.removeEventListener('pointerlockchange', lock);
  };
}

/** Ctrl or Command with K: the search opens from anywhere but a dialog. */
function searches(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return chord && bindings.some((each) => each.with === key) && !store.getState().dialog;
}

/** The search has been asked for and is not there yet: letters are for its field. */
function waits(): boolean {
  return store.getState().searching && document.querySelector('.find') === null;
}

function applies(binding: Binding, key: string): boolean {
  const { dialog } = store.getState();
  if (binding.scope === 'always') return true;
  if (dialog) return false;
  const focus = document.activeElement;
  const scene = focus instanceof HTMLCanvasElement && focus.hasAttribute('data-explorer');
  if (binding.scope === 'scene') return scene;
  const nowhere = focus === null || focus === document.body;
  return scene || nowhere || key === 'F1';
}

/** True when the key did something and must not do what the browser would. */
function act(binding: Binding): boolean {
  const state = store.getState();
  if (binding.camera) {
    state.stage?.command(binding.camera);
    return state.stage !== null;
  }
  switch (binding.id) {
    case 'next-car':
      state.stepCar(1);
      return true;
    case 'previous-car':
      state.stepCar(-1);
      return true;
    case 'show-all':
      state.showAll();
      return true;
    case 'back':
      state.escape();
      return state.dialog !== null || state.view !== 'overview';
    case 'search':
      if (state.dialog) return false;
      state.setSearching(true);
      return true;
    case 'help':
      state.openDialog('help');
      return true;
    case 'open':
      return open();
    case 'walk-in':
      return walkIn();
    case 'menu':
      return openMenu();
    case 'use':
      state.use();
      return true;
    case 'plan':
      state.setPlanOpen(!state.planOpen);
      return true;
    case 'guide':
      state.guide();
      return true;
    default:
      return false;
  }
}

/** Opens the car under the pointer, or the first; the one that is open already is walked into. */
function open(): boolean {
  const state = store.getState();
  const chosen = state.car === null ? null : `${state.train}/${state.car}`;
  if (chosen !== null && (state.hover === null || state.hover === chosen)) return walkIn();
  if (state.hover) state.selectCar(state.hover);
  else state.stepCar(1);
  return true;
}

/** The menu of the open car, or of the one that is pointed at, or of the picture; where that is. */
function openMenu(): boolean {
  const { train, car, hover, stage, freeArea, setMenu } = store.getState();
  const id = car === null ? hover : `${train}/${car}`;
  const at = id ? stage?.locate(id) : null;
  const middle = { x: (freeArea?.left ?? 0) + 24, y: (freeArea?.top ?? 0) + 24 };
  setMenu({ id, ...(at?.visible ? { x: at.x, y: at.y } : middle) });
  return true;
}

function walkIn(): boolean {
  const { train, car, hover, walkInto } = store.getState();
  const id = car === null ? hover : `${train}/${car}`;
  if (id) walkInto(id);
  return id !== null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|range)$/.test(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(textarea|select)$/i.test(target.tagName))
  );
}
