import { loupeHeights } from './loupeHeights.ts';
import { type LoupePlace, paneShape } from './loupeStretch.ts';

/**
 * The loupe after the cars were dragged under it by metres to the right and down. `width` is what it shows, `longest` the longer
 * car's length, m: of that car every metre dragged is a metre moved.
 */
export function moveLoupe(
  from: LoupePlace,
  dragged: { readonly right: number; readonly down: number },
  width: number,
  longest: number,
): LoupePlace {
  const { low, high } = loupeHeights;
  return {
    along: share(from.along, -dragged.right, longest - width),
    up: share(from.up, dragged.down, high - low - width / paneShape),
  };
}

/** A share of a way after some metres more; where there is no way, it stays. */
function share(before: number, metres: number, way: number): number {
  return way <= 0 ? before : Math.min(1, Math.max(0, before + metres / way));
}
