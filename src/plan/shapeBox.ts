import type { Box, Shape } from '../kit/shapes.ts';
import { shapesBox } from './shapesBox.ts';

const nothing: Box = { min: [0, 0, 0], max: [0, 0, 0] };

/** Box of one shape as it is drawn close by, in its own space; all zeros for a shape without points. */
export function shapeBox(shape: Shape): Box {
  return shapesBox([shape]) ?? nothing;
}
