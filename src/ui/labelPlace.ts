/** Plate of a tag, its leader, and the least distance from an edge of the picture; CSS px. */
const plateHeight = 28;
const leaderLength = 20;
const margin = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the tag of an outlined thing goes: over the middle of what is seen of it, its plate kept inside the picture.
 * `leader` is the length of the line from the plate down to the thing, 0 when there is no room over it.
 */
export function labelPlace(
  outline: readonly Point[],
  width: number,
  size: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly leader: number } {
  let [left, right, top] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  for (const { x, y } of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
  }
  const middle = (Math.max(left, 0) + Math.min(right, size.width)) / 2;
  const x = clamp(middle - width / 2, margin, size.width - width - margin);
  const y = clamp(top - leaderLength - plateHeight, margin, size.height - plateHeight - margin);
  return {
    x: Math.round(x),
    y: Math.round(y),
    leader: Math.max(0, Math.min(leaderLength, Math.round(top - y - plateHeight))),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
