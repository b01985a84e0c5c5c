/** Half of what a mark shows, with its ring; CSS px. */
const radius = 9;

/** A part of the window, CSS px. */
export interface Cover {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a mark at `x`, `y` of the window would stand on something that covers the picture, where it could not be pressed. */
export function isCovered(x: number, y: number, covers: readonly Cover[]): boolean {
  return covers.some(
    ({ left, top, right, bottom }) =>
      x > left - radius && x < right + radius && y > top - radius && y < bottom + radius,
  );
}
