import type { TrainPlan } from '../types.ts';
import type { Stretch } from './stretch.ts';

/** Width of a picture to its height. */
const shape = 2.15;
/** A picture of a whole height begins a little under the rail top, m. */
const underRail = 0.3;
/** From here on a picture shows the whole height of a train, m. */
const wholeHeight = 5;

/** A stretch from `x` on the train's ruler, `width` metres wide, with `middle` in the middle of its height; a wide one shows the whole height. */
export function stretchAt({ train }: TrainPlan, x: number, width: number, middle: number): Stretch {
  const height = width / shape;
  const low = height >= wholeHeight ? -underRail : middle - height / 2;
  return { train: train.id, from: x, to: x + width, low, high: low + height };
}
