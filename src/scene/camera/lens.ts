import type { PerspectiveCamera } from 'three';
import type { FreeArea } from '../../store/stage.ts';
import type { Lens } from './framing.ts';
import { fieldOfView } from './views.ts';

/** The free area as a lens: its size, and the canvas' focal length in pixels. */
export function lensOf(free: FreeArea, canvasHeight: number): Lens {
  return {
    width: Math.max(40, free.right - free.left),
    height: Math.max(40, free.bottom - free.top),
    focal: canvasHeight / (2 * Math.tan((fieldOfView * Math.PI) / 360)),
  };
}

/**
 * Moves the camera's optical centre a step (0 to 1) towards the middle of the free area by shifting the lens, and returns
 * true while there is way to go. `current` keeps the shift between frames; the first call jumps.
 */
export function shiftLens(
  camera: PerspectiveCamera,
  size: { readonly width: number; readonly height: number },
  current: { current: FreeArea | null },
  goal: FreeArea,
  step: number,
): boolean {
  const from = current.current ?? goal;
  const by = Math.min(1, Math.max(0, step));
  const next = {
    left: approach(from.left, goal.left, by),
    top: approach(from.top, goal.top, by),
    right: approach(from.right, goal.right, by),
    bottom: approach(from.bottom, goal.bottom, by),
  };
  current.current = next;
  const x = size.width / 2 - (next.left + next.right) / 2;
  const y = size.height / 2 - (next.top + next.bottom) / 2;
  const view = camera.view;
  const same =
    view?.enabled &&
    view.fullWidth === size.width &&
    view.fullHeight === size.height &&
    Math.abs(view.offsetX - x) < 0.01 &&
    Math.abs(view.offsetY - y) < 0.01;
  if (!same) camera.setViewOffset(size.width, size.height, x, y, size.width, size.height);
  return (
    next.left !== goal.left ||
    next.top !== goal.top ||
    next.right !== goal.right ||
    next.bottom !== goal.bottom
  );
}

function approach(from: number, to: number, by: number): number {
  const next = from + (to - from) * by;
  return Math.abs(to - next) < 0.5 ? to : next;
}
