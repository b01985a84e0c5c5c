import type { Stretch } from '../../../plan/compare/stretch.ts';
import type { CarPlan } from '../../../plan/types.ts';
import { loupeHeights } from './loupeHeights.ts';

/** Where the loupe is held: shares of the way that it can move, 0 to 1, from the head to the tail and from the rail up. */
export interface LoupePlace {
  readonly along: number;
  readonly up: number;
}

/** Width of a pane to its height. */
export const paneShape = 2.4;
/**
 * The stretch of a car's train that the loupe shows, `width` metres wide; null width: the whole car. Two cars of other lengths are
 * shown at one scale, each from its own head to its own tail.
 */
export function loupeStretch(
  train: string,
  car: CarPlan,
  width: number | null,
  { along, up }: LoupePlace,
  longest: number,
): Stretch {
  const { low, high } = loupeHeights;
  const shown = width ?? longest;
  const height = shown / paneShape;
  const left = width === null ? (car.length - shown) / 2 : along * (car.length - shown);
  const foot = height >= high - low ? (low + high - height) / 2 : low + up * (high - low - height);
  return { train, from: car.x + left, to: car.x + left + shown, low: foot, high: foot + height };
}
