/** A label that stands over a point of the picture; CSS pixels. */
interface Wanted {
  /** Middle of the label, and where its leader ends. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  /** Length of the line from the plate down to the point. */
  readonly leader: number;
}

/** Height of a plate, its least leader, the gap between two plates, and how far every second one goes up (interface look sheet). */
const plate = 28;
const leader = 16;
const gap = 8;
const raise = 32;
const margin = 8;

/** A plate that stands already. */
interface Taken {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Where the labels of a cut car's rooms stand: each over its point. When neighbours would touch, every second one goes up by 32;
 * when that is not enough, only those nearest the middle of the picture show (null for the others). None ever overlap, nor
 * what is `taken`.
 */
export function roomLabelPlaces(
  wanted: readonly (Wanted | null)[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Taken[] = [],
): readonly (LabelPlace | null)[] {
  const inside = wanted.map((one) => (one && isSeen(one, size) ? one : null));
  const flat = inside.map((one) => one && place(one, 0, size));
  if (!anyTouch(flat)) return flat;
  let shown = -1;
  const staggered = inside.map((one) => {
    if (!one) return null;
    shown += 1;
    return place(one, (shown % 2) * raise, size);
  });
  if (!anyTouch(staggered)) return staggered;
  const order = staggered
    .map((_, i) => i)
    .sort((a, b) => fromMiddle(inside[a], size) - fromMiddle(inside[b], size));
  const kept: (LabelPlace | null)[] = staggered.map(() => null);
  for (const i of order) {
    const next = staggered[i];
    if (!next || isTaken(next, i)) continue;
    if (
      kept.some((other, k) => other && touch(next, widthOf(inside, i), other, widthOf(inside, k)))
    ) {
      continue;
    }
    kept[i] = next;
  }
  return kept;

  function isTaken(one: LabelPlace, i: number): boolean {
    return taken.some((other) => touch(one, widthOf(inside, i), other, other.width));
  }

  function anyTouch(places: readonly (LabelPlace | null)[]): boolean {
    return places.some(
      (a, i) =>
        a &&
        (isTaken(a, i) ||
          places.some((b, k) => k > i && b && touch(a, widthOf(inside, i), b, widthOf(inside, k)))),
    );
  }
}

function place({ x, y, width }: Wanted, up: number, size: { readonly width: number }): LabelPlace {
  const left = Math.max(margin, Math.min(x - width / 2, size.width - width - margin));
  const top = Math.max(margin, y - leader - plate - up);
  return { left: Math.round(left), top: Math.round(top), leader: Math.max(0, y - top - plate) };
}

function isSeen({ x, y }: Wanted, { width, height }: { width: number; height: number }): boolean {
  return x > 0 && x < width && y > 0 && y < height;
}

function widthOf(wanted: readonly (Wanted | null)[], i: number): number {
  return wanted[i]?.width ?? 0;
}

function fromMiddle(one: Wanted | null | undefined, { width }: { width: number }): number {
  return one ? Math.abs(one.x - width / 2) : Number.POSITIVE_INFINITY;
}

function touch(
  a: Omit<LabelPlace, 'leader'>,
  aWidth: number,
  b: Omit<LabelPlace, 'leader'>,
  bWidth: number,
): boolean {
  const across = a.left < b.left + bWidth + gap && b.left < a.left + aWidth + gap;
  const down = Math.abs(a.top - b.top) < plate + 2;
  return across && down;
}
