/** A label that stands over a point of the picture; CSS pixels. */
interface Wanted {
  /** Middle of the label, and where its leader ends. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Smaller ones are placed first. */
  readonly rank: number;
}

interface Plate {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  /** Length of the line from the plate down to the point. */
  readonly leader: number;
}

/** Height of a plate, its least leader, the gap between two plates, and how far a label goes up (interface look sheet). */
const plate = 28;
const leader = 16;
const gap = 8;
const raise = 32;
/** Not higher than this many times: a long leader leads nowhere. */
const levels = 3;
const margin = 8;

/**
 * Where the labels of a cut car's rooms stand: each over its point, or up by one or two steps where it would touch another, or
 * a plate that is there already (`taken`), or cross one with its leader. What finds no room is null: first the rooms of the
 * highest rank, then those far from the middle of the free part of the picture. None ever overlap.
 */
export function roomLabelPlaces(
  wanted: readonly (Wanted | null)[],
  free: { readonly left: number; readonly right: number; readonly bottom: number },
  taken: readonly Plate[] = [],
): readonly (LabelPlace | null)[] {
  const middle = (free.left + free.right) / 2;
  const order = wanted
    .flatMap((one, i) => (one && isFree(one, free) ? [{ i, one }] : []))
    .sort((a, b) => a.one.rank - b.one.rank || away(a.one, middle) - away(b.one, middle));
  const standing: { readonly plate: Plate; readonly x: number | null; readonly y: number }[] =
    taken.map((one) => ({ plate: one, x: null, y: one.top }));
  const places: (LabelPlace | null)[] = wanted.map(() => null);
  for (const { i, one } of order) {
    for (let level = 0; level < levels; level++) {
      const next = place(one, level * raise, free);
      const fits = standing.every(
        (other) =>
          !touch(next, other.plate) &&
          !crosses(one.x, next.top + plate, one.y, other.plate) &&
          !(other.x !== null && crosses(other.x, other.plate.top + plate, other.y, next)),
      );
      if (!fits) continue;
      standing.push({ plate: next, x: one.x, y: one.y });
      const { left, top } = next;
      places[i] = { left, top, leader: Math.max(0, one.y - top - plate) };
      break;
    }
  }
  return places;
}

function place(
  { x, y, width }: Wanted,
  up: number,
  free: { readonly left: number; readonly right: number },
): Plate {
  const most = free.right - width - margin;
  const left = Math.round(Math.max(free.left + margin, Math.min(x - width / 2, most)));
  return { left, top: Math.round(Math.max(margin, y - leader - plate - up)), width };
}

function isFree(
  { x, y }: Wanted,
  { left, right, bottom }: { left: number; right: number; bottom: number },
): boolean {
  return x > left && x < right && y > 0 && y < bottom;
}

function away({ x }: Wanted, middle: number): number {
  return Math.abs(x - middle);
}

function touch(a: Plate, b: Plate): boolean {
  const across = a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
  return across && Math.abs(a.top - b.top) < plate + 2;
}

/** Whether a leader at `x`, from `top` down to `bottom`, runs through a plate. */
function crosses(x: number, top: number, bottom: number, { left, top: plateTop, width }: Plate) {
  return x > left - 2 && x < left + width + 2 && bottom > plateTop && top < plateTop + plate;
}
