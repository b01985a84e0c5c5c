import type { Box } from '../../kit/shapes.ts';
import type { Located } from '../../store/stage.ts';
import type { Canvas } from '../stage/locate.ts';
import type { pickWalking } from '../stage/pickWalking.ts';

/** What the comparison and the walk, which are fetched when first asked for, know of where things are: one object that they write, and all null without them. */
export interface Arrangement {
  /** A car's box in the scene → where it stands now. */
  move: ((carId: string, box: Box) => Box) | null;
  /** Where such a box (of a car, or of an item in it) is seen; null by no pane. */
  locate: ((canvas: Canvas, carId: string, box: Box) => Located | null) | null;
  /** What is seen at a place of the canvas by who walks. */
  pickWalking: typeof pickWalking | null;
}
