import { type RefObject, useEffect, useRef } from 'react';

export interface PlateGestures {
  /** A click or a tap, CSS px in the plate. */
  readonly tap: (x: number, y: number) => void;
  /** A drag began here and has come there; `done` when it ends. */
  readonly drag: (from: Point, to: Point, step: number, done: boolean) => void;
  /** The pointer moves over the plate and nothing is pressed. */
  readonly hover: (x: number, y: number) => void;
  /** Factor over 1 comes closer, about `x`. */
  readonly zoom: (factor: number, x: number) => void;
  readonly pan: (px: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drag of more than this is never a click, CSS px: as everywhere on the page. */
const slack = 5;

/** Hands on the plate: drag, pinch, tap, and the wheel with Ctrl (as trackpads pinch) or sideways. The page still scrolls. */
export function usePlateGestures(plate: RefObject<HTMLElement | null>, given: PlateGestures): void {
  const acts = useRef(given);
  useEffect(() => {
    acts.current = given;
  });

  useEffect(() => {
    const element = plate.current;
    if (!element) return;
    const down = new Map<number, { start: Point; last: Point }>();
    let dragged = false;
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const press = (event: PointerEvent) => {
      // A mark has hands of its own.
      const mark = event.target instanceof Element && event.target.closest('[role="slider"]');
      if (event.button !== 0 || mark) return;
      const point = at(event);
      if (down.size === 0) dragged = false;
      down.set(event.pointerId, { start: point, last: point });
    };
    const move = (event: PointerEvent) => {
      const point = at(event);
      const held = down.get(event.pointerId);
      if (!held) {
        if (down.size === 0 && event.target instanceof Node && element.contains(event.target)) {
          acts.current.hover(point.x, point.y);
        }
        return;
      }
      const { start, last } = held;
      if (down.size === 2) {
        const other = [...down].find(([id]) => id !== event.pointerId)?.[1].last ?? point;
        const before = Math.hypot(last.x - other.x, last.y - other.y);
        const now = Math.hypot(point.x - other.x, point.y - other.y);
        if (before > 0) acts.current.zoom(now / before, (point.x + other.x) / 2);
        dragged = true;
      } else {
        if (Math.hypot(point.x - start.x, point.y - start.y) > slack) dragged = true;
        if (dragged) acts.current.drag(start, point, point.x - last.x, false);
      }
      held.last = point;
    };
    const lift = (event: PointerEvent) => {
      const held = down.get(event.pointerId);
      if (!held) return;
      down.delete(event.pointerId);
      const point = at(event);
      if (event.type === 'pointercancel') return;
      if (dragged) {
        if (down.size === 0) acts.current.drag(held.start, point, 0, true);
      } else acts.current.tap(point.x, point.y);
    };
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        acts.current.zoom(Math.exp(-event.deltaY / 200), at(event).x);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        acts.current.pan(event.deltaX);
      }
    };
    element.addEventListener('pointerdown', press);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', lift);
    window.addEventListener('pointercancel', lift);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', lift);
      window.removeEventListener('pointercancel', lift);
      element.removeEventListener('wheel', wheel);
    };
  }, [plate]);
}
