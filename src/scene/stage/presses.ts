/** A press that travels further than this, CSS pixels, is a drag and never a click. A finger is less steady when it holds still. */
const dragFrom = 5;
const holdWithin = 10;
/** A second click this soon, ms, makes a double click: it means what the first one met, for the picture moves after that. */
const twice = 450;
/** A finger that stays this long, ms, asks for the menu: what phones' own long press takes. */
const holdFor = 500;

/** What presses on an element come to. */
export interface Presses {
  /** A click or a tap. What it returns is handed to `again` when another follows at the same place. */
  click(event: PointerEvent): string | null;
  /** The second of two, with what the first one met. */
  again(event: PointerEvent, met: string | null): void;
  /** The right button, or a finger that stays. */
  menu(event: PointerEvent): void;
  /** The pointer moves with nothing pressed; never told of fingers. */
  point(event: PointerEvent): void;
  leave(): void;
}

/** Follows mouse, pen and fingers on an element. Returns the undo. */
export function followPresses(element: HTMLElement, on: Presses): () => void {
  let down: { x: number; y: number; id: number } | null = null;
  let dragged = false;
  let last: { met: string | null; time: number; x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const press = (event: PointerEvent) => {
    element.focus({ preventScroll: true });
    clearTimeout(timer);
    dragged = down !== null;
    down = { x: event.clientX, y: event.clientY, id: event.pointerId };
    if (event.pointerType !== 'mouse' && !dragged) {
      timer = setTimeout(() => {
        dragged = true;
        on.menu(event);
      }, holdFor);
    }
  };
  const move = (event: PointerEvent) => {
    if (!down) {
      if (event.pointerType !== 'touch') on.point(event);
      return;
    }
    const way = Math.hypot(event.clientX - down.x, event.clientY - down.y);
    if (way > dragFrom) dragged = true;
    if (way > holdWithin) clearTimeout(timer);
  };
  const release = (event: PointerEvent) => {
    clearTimeout(timer);
    if (down?.id !== event.pointerId) return;
    down = null;
    if (dragged) return;
    if (event.button === 2) on.menu(event);
    if (event.button !== 0) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const slack = event.pointerType === 'mouse' ? dragFrom : 4 * dragFrom;
    if (last && time - last.time < twice && Math.hypot(x - last.x, y - last.y) <= slack) {
      on.again(event, last.met);
      last = null;
    } else {
      last = { met: on.click(event), time, x, y };
    }
  };
  const cancel = () => {
    clearTimeout(timer);
    down = null;
  };
  const leave = () => on.leave();
  // The browser's own menu would come with ours.
  const suppress = (event: Event) => event.preventDefault();
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('contextmenu', suppress);
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', cancel);
  return () => {
    clearTimeout(timer);
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('contextmenu', suppress);
    window.removeEventListener('pointerup', release);
    window.removeEventListener('pointercancel', cancel);
  };
}
