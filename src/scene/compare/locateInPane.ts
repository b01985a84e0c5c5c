import type { Box } from '../../kit/shapes.ts';
import { paneOffset } from '../../plan/compare/paneOffset.ts';
import type { Located, PanesView } from '../../store/stage.ts';
import { type Canvas, locate } from '../stage/locate.ts';
import type { PaneCar } from './carsOfPanes.ts';

/**
 * Middle of a box of a car (scene) in the pane that shows the car, CSS px in the canvas; null where no pane does. A click there
 * selects nothing: panes are only looked at.
 */
export function locateInPane(
  canvas: Canvas,
  panes: readonly PaneCar[],
  { rects }: PanesView,
  carId: string,
  { min, max }: Box,
): Located | null {
  const i = panes.findIndex(({ car }) => car.id === carId);
  const [pane, rect] = [panes[i], rects[i]];
  if (!pane || !rect) return null;
  const [x, y, z] = paneOffset(pane.track, i);
  const box: Box = {
    min: [min[0] - x, min[1] - y, min[2] - z],
    max: [max[0] - x, max[1] - y, max[2] - z],
  };
  const at = locate({ ...canvas, size: rect }, () => null, carId, box);
  return { x: at.x + rect.left, y: at.y + rect.top, visible: false };
}
