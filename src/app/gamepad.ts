import { held } from '../store/held.ts';
import { store } from '../store/store.ts';

/** Buttons of the standard mapping. */
const buttons = { use: 0, back: 1, plan: 3, hurryLeft: 6, hurryRight: 7, guide: 9 } as const;

/** Reads a gamepad (standard mapping) while somebody walks and the page is seen. Returns the undo. */
export function followGamepad(): () => void {
  let frame = 0;
  let down: readonly boolean[] = [];
  const read = () => {
    frame = 0;
    const pad = pads().find((one) => one?.mapping === 'standard');
    const { view, dialog } = store.getState();
    if (!pad || view !== 'walk' || document.hidden) return;
    frame = requestAnimationFrame(read);
    if (dialog) return;
    const [x = 0, y = 0, lookX = 0, lookY = 0] = pad.axes;
    const now = pad.buttons.map(({ pressed }) => pressed);
    // Up is negative on a gamepad.
    held.pad(
      { x, y: -y },
      { x: lookX, y: -lookY },
      now[buttons.hurryLeft] === true || now[buttons.hurryRight] === true,
    );
    const pressed = (button: number) => now[button] === true && down[button] !== true;
    const state = store.getState();
    if (pressed(buttons.use)) state.use();
    if (pressed(buttons.back)) state.escape();
    if (pressed(buttons.plan)) state.setPlanOpen(!state.planOpen);
    if (pressed(buttons.guide)) state.guide();
    down = now;
  };
  const wake = () => {
    if (frame === 0 && pads().some((pad) => pad !== null)) {
      frame = requestAnimationFrame(read);
    }
  };
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view) wake();
  });
  window.addEventListener('gamepadconnected', wake);
  document.addEventListener('visibilitychange', wake);
  return () => {
    cancelAnimationFrame(frame);
    stop();
    window.removeEventListener('gamepadconnected', wake);
    document.removeEventListener('visibilitychange', wake);
  };
}

function pads(): readonly (Gamepad | null)[] {
  try {
    return navigator.getGamepads?.() ?? [];
  } catch {
    // A frame may be refused them.
    return [];
  }
}
