import { type Camera, Vector3 } from 'three';
import type { Box, Vec3 } from '../../kit/shapes.ts';
import type { Located } from '../../store/stage.ts';
import { cornersOf } from '../camera/framing.ts';

export interface Canvas {
  readonly element: HTMLCanvasElement;
  readonly camera: Camera;
  readonly size: { readonly width: number; readonly height: number };
}

const point = new Vector3();

/** Scene metres → CSS pixels in the canvas; null behind the camera. */
export function project(canvas: Canvas, at: Vec3): { x: number; y: number } | null {
  point.set(...at).applyMatrix4(canvas.camera.matrixWorldInverse);
  if (point.z > -0.01) return null;
  point.applyMatrix4(canvas.camera.projectionMatrix);
  return {
    x: ((point.x + 1) / 2) * canvas.size.width,
    y: ((1 - point.y) / 2) * canvas.size.height,
  };
}

/**
 * Where a click selects `id`: the first of a grid of points over its box at which the pick, `idAt`, is this id and nothing of
 * the page lies in front; otherwise the middle of the box, marked as not visible.
 */
export function locate(
  canvas: Canvas,
  idAt: (x: number, y: number) => string | null,
  id: string,
  box: Box,
): Located {
  let fallback: { x: number; y: number } | null = null;
  for (const at of samples(box)) {
    const place = project(canvas, at);
    fallback ??= place;
    if (!place || !inside(canvas, place)) continue;
    if (idAt(place.x, place.y) !== id) continue;
    if (onTop(canvas.element, place)) return { ...place, visible: true };
  }
  return { x: fallback?.x ?? 0, y: fallback?.y ?? 0, visible: false };
}

/** The middle first, then a grid through the box, then its corners drawn in a little. */
function* samples(box: Box): Generator<Vec3> {
  const mix = (u: number, v: number, w: number): Vec3 => [
    box.min[0] + (box.max[0] - box.min[0]) * u,
    box.min[1] + (box.max[1] - box.min[1]) * v,
    box.min[2] + (box.max[2] - box.min[2]) * w,
  ];
  yield mix(0.5, 0.5, 0.5);
  for (const v of [0.55, 0.8, 0.95, 0.3]) {
    for (const u of [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9]) {
      for (const w of [0.98, 0.5, 0.02]) yield mix(u, v, w);
    }
  }
  for (const [x, y, z] of cornersOf({
    min: mix(0.02, 0.02, 0.02),
    max: mix(0.98, 0.98, 0.98),
  })) {
    yield [x, y, z];
  }
}

function inside({ size }: Canvas, { x, y }: { x: number; y: number }): boolean {
  return x >= 1 && y >= 1 && x <= size.width - 1 && y <= size.height - 1;
}

function onTop(element: HTMLCanvasElement, { x, y }: { x: number; y: number }): boolean {
  const frame = element.getBoundingClientRect();
  return document.elementFromPoint(frame.left + x, frame.top + y) === element;
}
