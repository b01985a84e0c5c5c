import type { Box, Vec3 } from '../../kit/shapes.ts';
import { paneOffset } from '../../plan/compare/paneOffset.ts';
import type { TrackPlan } from '../../plan/types.ts';
import type { Located, PaneRect, PanesView } from '../../store/stage.ts';
import { type Canvas, locate } from './locate.ts';

interface Pane {
  readonly rect: PaneRect;
  readonly offset: Vec3;
}

/** The pane that shows a car, and where its place is in the scene; null where no pane does. */
export function paneAt(
  panes: PanesView | null,
  carId: string,
  tracks: readonly TrackPlan[],
): Pane | null {
  const i = panes?.cars.indexOf(carId) ?? -1;
  const rect = panes?.rects[i];
  const track = tracks.find(({ plan }) => plan.train.id === carId.split('/')[0]);
  return rect && track ? { rect, offset: paneOffset(track, i) } : null;
}

/** Middle of a box (scene) in its pane, CSS px in the canvas. A click there selects nothing: panes are only looked at. */
export function locateInPane(
  canvas: Canvas,
  { rect, offset: [x, y, z] }: Pane,
  id: string,
  { min, max }: Box,
): Located {
  const box: Box = {
    min: [min[0] - x, min[1] - y, min[2] - z],
    max: [max[0] - x, max[1] - y, max[2] - z],
  };
  const at = locate({ ...canvas, size: rect }, () => null, id, box);
  return { x: at.x + rect.left, y: at.y + rect.top, visible: false };
}
