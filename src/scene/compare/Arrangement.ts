import type { Box } from '../../kit/shapes.ts';
import type { Located } from '../../store/stage.ts';
import type { Canvas } from '../stage/locate.ts';

/** What the comparison changes about where things are: one object that it writes, and all null without it. */
export interface Arrangement {
  /** A car's box in the scene → where it stands now. */
  move: ((carId: string, box: Box) => Box) | null;
  /** Where such a box (of a car, or of an item in it) is seen; null by no pane. */
  locate: ((canvas: Canvas, carId: string, box: Box) => Located | null) | null;
}
