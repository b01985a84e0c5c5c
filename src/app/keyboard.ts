import { type Binding, bindings } from '../store/bindings.ts';
import { store } from '../store/store.ts';

/** Acts on the table of bindings for the whole page. Returns the undo. */
export function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTextField(event.target)) return;
    const binding = bindings.find(({ keys }) => keys.includes(event.key));
    if (!binding || !applies(binding, event.key)) return;
    if (act(binding)) event.preventDefault();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}

function applies(binding: Binding, key: string): boolean {
  const { letterKeys, dialog } = store.getState();
  if (key.length === 1 && !letterKeys) return false;
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
    case 'help':
      state.openDialog('help');
      return true;
    case 'open':
      if (state.hover) state.selectCar(state.hover);
      else if (state.car === null) state.stepCar(1);
      return true;
    default:
      return false;
  }
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
