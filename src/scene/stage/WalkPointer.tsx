import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PerspectiveCamera } from 'three';
import { held } from '../../store/held.ts';
import { store } from '../../store/store.ts';
import type { PickedInside } from '../../walk/pickInside.ts';
import type { Arrangement } from '../compare/Arrangement.ts';
import { pickWalking } from './pickWalking.ts';

interface Props {
  readonly arrangement: Arrangement;
}

/** A press that travels further than this, CSS pixels, is a drag and never a click. */
const dragFrom = 5;
/** Degrees that a locked pointer turns a pixel. */
const lockedSpeed = 0.12;

/** Mouse, pen and finger inside a train: a drag looks around, a click goes to a place or says what a thing is. */
export default function WalkPointer({ arrangement }: Props) {
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  useEffect(() => {
    arrangement.pickWalking = pickWalking;
    return () => {
      arrangement.pickWalking = null;
    };
  }, [arrangement]);
  useEffect(() => {
    const canvas = gl.domElement;
    let down: { id: number; x: number; y: number; lastX: number; lastY: number } | null = null;
    let dragged = false;
    const pick = (x: number, y: number): PickedInside | null => {
      const { camera, size } = get();
      return pickWalking(store.getState(), camera, size, x, y);
    };
    const at = (event: PointerEvent): PickedInside | null => {
      const frame = canvas.getBoundingClientRect();
      return pick(event.clientX - frame.left, event.clientY - frame.top);
    };
    const press = (event: PointerEvent) => {
      canvas.focus({ preventScroll: true });
      if (down) return;
      const { clientX: x, clientY: y } = event;
      down = { id: event.pointerId, x, y, lastX: x, lastY: y };
      dragged = false;
      // Not while the pointer is taken: nothing leaves the canvas then.
      if (!isLocked(canvas)) canvas.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (isLocked(canvas)) {
        held.look(event.movementX * lockedSpeed, -event.movementY * lockedSpeed);
        return;
      }
      if (!down) {
        if (event.pointerType !== 'touch') hover(canvas, at(event));
        return;
      }
      if (event.pointerId !== down.id) return;
      if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > dragFrom) dragged = true;
      if (!dragged) return;
      const degrees = degreesPerPixel(get());
      // The picture is taken by the hand: dragged to the left, it shows more of the right.
      held.look((down.lastX - event.clientX) * degrees, (event.clientY - down.lastY) * degrees);
      down.lastX = event.clientX;
      down.lastY = event.clientY;
    };
    const release = (event: PointerEvent) => {
      if (down?.id !== event.pointerId) return;
      down = null;
      if (dragged || event.button !== 0) return;
      const { width, height } = get().size;
      const picked = isLocked(canvas) ? pick(width / 2, height / 2) : at(event);
      if (store.getState().walkSettings.pointerLock && !isLocked(canvas) && isMouse(event)) {
        void lock(canvas);
        return;
      }
      act(picked);
    };
    const leave = () => hover(canvas, null);
    const cancel = (event: PointerEvent) => {
      if (down?.id === event.pointerId) down = null;
    };
    const lockChange = () => store.getState().setPointerLocked(isLocked(canvas));
    const unsubscribe = store.subscribe(({ pointerLocked }, before) => {
      if (before.pointerLocked && !pointerLocked && isLocked(canvas)) document.exitPointerLock();
    });
    const before = canvas.style.touchAction;
    canvas.style.touchAction = 'none';
    canvas.addEventListener('pointerdown', press);
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerup', release);
    canvas.addEventListener('pointercancel', cancel);
    canvas.addEventListener('pointerleave', leave);
    document.addEventListener('pointerlockchange', lockChange);
    return () => {
      unsubscribe();
      hover(canvas, null);
      if (isLocked(canvas)) document.exitPointerLock();
      canvas.style.touchAction = before;
      canvas.removeEventListener('pointerdown', press);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerup', release);
      canvas.removeEventListener('pointercancel', cancel);
      canvas.removeEventListener('pointerleave', leave);
      document.removeEventListener('pointerlockchange', lockChange);
    };
  }, [gl, get]);
  return null;
}

function act(picked: PickedInside | null): void {
  const { openItem, goTo } = store.getState();
  if (picked?.kind === 'item') openItem(picked.id);
  else if (picked) goTo(picked);
}

function hover(canvas: HTMLCanvasElement, picked: PickedInside | null): void {
  const id = picked?.kind === 'item' ? picked.id : null;
  canvas.style.cursor = picked ? 'pointer' : '';
  if (store.getState().hover !== id) store.getState().setHover(id);
}

function degreesPerPixel({
  camera,
  size,
}: {
  readonly camera: unknown;
  readonly size: { readonly height: number };
}): number {
  // The picture's camera is a perspective one: the canvas makes it.
  return (camera as PerspectiveCamera).fov / Math.max(1, size.height);
}

async function lock(canvas: HTMLCanvasElement): Promise<void> {
  try {
    await canvas.requestPointerLock();
  } catch {
    // Refused by the browser or the frame: dragging still looks.
  }
}

function isLocked(canvas: HTMLCanvasElement): boolean {
  return document.pointerLockElement === canvas;
}

function isMouse({ pointerType }: PointerEvent): boolean {
  return pointerType === 'mouse';
}
