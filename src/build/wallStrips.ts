import type { Detail, Vec2, WallShape } from '../kit/shapes.ts';
import { offLine } from './offLine.ts';
import { simplify } from './simplify.ts';

/** Breaks closer than this to each other are one, m. */
const same = 5e-4;
/** The section is one smooth surface where it bends less than this, radians. */
const smoothBelow = (35 * Math.PI) / 180;

/** One end of a strip: height, distance from the centre line, and the normal's (z, y) there. */
export interface Edge {
  readonly y: number;
  readonly z: number;
  readonly normal: Vec2;
}

/** A strip of wall between two breaks, one above the other; it runs the wall's whole length. */
export interface Strip {
  readonly low: Edge;
  readonly high: Edge;
}

/** Cuts a wall's section at its own points and at every height in `breaks`, from the bottom up. z is that of the +z side. */
export function wallStrips(
  shape: WallShape,
  level: Detail,
  breaks: readonly number[],
): readonly Strip[] {
  const section = coarser(shape.section, level);
  const flat = section.slice(1).map((p, i) => outward(section[i]!, p));
  const sorted = breaks.toSorted((a, b) => a - b);
  const strips: Strip[] = [];
  flat.forEach((own, i) => {
    const [a, b] = [section[i]!, section[i + 1]!];
    const start: Edge = { y: a[1], z: a[0], normal: blend(own, flat[i - 1]) };
    const end: Edge = { y: b[1], z: b[0], normal: blend(own, flat[i + 1]) };
    let low = start;
    for (const y of sorted) {
      if (y < low.y + same || y > end.y - same) continue;
      const high = between(start, end, y);
      strips.push({ low, high });
      low = high;
    }
    strips.push({ low, high: end });
  });
  return strips;
}

/** The skin at height y (the nearest height that the wall has). */
export function edgeAt(strips: readonly Strip[], y: number): Edge {
  let [first, last] = [0, strips.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (y <= strips[middle]!.high.y) last = middle;
    else first = middle + 1;
  }
  const strip = strips[first]!;
  return between(strip.low, strip.high, y);
}

function between(low: Edge, high: Edge, y: number): Edge {
  const t = Math.min(1, Math.max(0, (y - low.y) / (high.y - low.y || 1)));
  const normal: Vec2 = [
    mix(low.normal[0], high.normal[0], t),
    mix(low.normal[1], high.normal[1], t),
  ];
  return { y: mix(low.y, high.y, t), z: mix(low.z, high.z, t), normal };
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function coarser(section: readonly Vec2[], level: Detail): readonly Vec2[] {
  const tolerance = [1e-5, 0.006, 0.02][level]!;
  const kept = simplify(section.length, tolerance, (i, a, b) =>
    offLine(section[i]!, section[a]!, section[b]!),
  );
  return kept.map((i) => section[i]!);
}

/** Normal (z, y) of the section's piece a → b, which goes up with the outside at +z. */
function outward(a: Vec2, b: Vec2): Vec2 {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
}

function blend(own: Vec2, other: Vec2 | undefined): Vec2 {
  if (!other || own[0] * other[0] + own[1] * other[1] < Math.cos(smoothBelow)) return own;
  const [z, y] = [own[0] + other[0], own[1] + other[1]];
  const length = Math.hypot(z, y);
  return [z / length, y / length];
}
