import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { store } from '../../store/store.ts';
import type { Target } from '../picking.ts';
import { pickAt } from './pickAt.ts';

/** A press that travels further than this, CSS pixels, is a drag and never a click. */
const dragFrom = 5;
/** A second click this soon, ms, makes a double click: it means what the first one met, for the picture moves after that. */
const twice = 450;

/** Hover and click on the canvas: what is under the pointer by the plan's boxes. */
export function Pointer({ targets }: { targets: readonly Target[] }) {
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  useEffect(() => {
    const canvas = gl.domElement;
    let down: { x: number; y: number; id: number } | null = null;
    let dragged = false;
    let last: { id: string | null; time: number; x: number; y: number } | null = null;
    const at = (event: PointerEvent) => {
      const { camera, size } = get();
      const frame = canvas.getBoundingClientRect();
      return pickAt(targets, camera, size, event.clientX - frame.left, event.clientY - frame.top);
    };
    const press = (event: PointerEvent) => {
      canvas.focus({ preventScroll: true });
      dragged = down !== null;
      down = { x: event.clientX, y: event.clientY, id: event.pointerId };
    };
    const move = (event: PointerEvent) => {
      if (down) {
        if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > dragFrom) dragged = true;
        return;
      }
      if (event.pointerType !== 'touch') hover(canvas, at(event));
    };
    const release = (event: PointerEvent) => {
      const click = down?.id === event.pointerId && !dragged && event.button === 0;
      if (down?.id === event.pointerId) down = null;
      if (!click) return;
      const { clientX: x, clientY: y, timeStamp: time } = event;
      const first =
        last && time - last.time < twice && Math.hypot(x - last.x, y - last.y) <= dragFrom;
      if (first && last?.id) {
        store.getState().walkInto(last.id);
        last = null;
        return;
      }
      const target = at(event);
      last = { id: target && isCar(target.id) ? target.id : null, time, x, y };
      select(target);
    };
    const leave = () => hover(canvas, null);
    const cancel = () => {
      down = null;
    };
    canvas.addEventListener('pointerdown', press);
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    return () => {
      canvas.removeEventListener('pointerdown', press);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [gl, get, targets]);
  return null;
}

function hover(canvas: HTMLCanvasElement, target: Target | null): void {
  const id = target && isCar(target.id) ? target.id : null;
  canvas.style.cursor = id ? 'pointer' : '';
  if (store.getState().hover !== id) store.getState().setHover(id);
}

function select(target: Target | null): void {
  const { view, selectCar, showAll } = store.getState();
  if (target && isCar(target.id)) selectCar(target.id);
  else if (!target && view === 'car') showAll();
}

/** Locomotives can be hit, so that what is behind them cannot, but there is nothing to open. */
function isCar(id: string): boolean {
  return !id.includes('/loco-');
}
