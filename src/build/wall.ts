import type { Detail, Vec2, WallShape } from '../kit/shapes.ts';
import { type Corner, cornersOf, type Opening, wallOpenings } from './wallOpening.ts';
import { type Edge, edgeAt, type Strip, wallStrips } from './wallStrips.ts';
import type { Writer } from './writer.ts';

/** Depth of the rim round a hole, m. */
const rimDepth = 0.06;
const near = 1e-3;

/** Vertices along one edge of a strip, and their x. */
interface Row {
  readonly stops: readonly number[];
  readonly ids: readonly number[];
}

/** Adds a vertex of the skin at x on an edge of a strip. */
type Add = (x: number, edge: Edge) => number;

/**
 * A side wall, cut into strips one above the other. Each strip is solid between its holes, and knows only those x where a
 * strip above or below has a corner: no vertex ever lies on another triangle's edge, and a wall without holes costs little.
 *
 *     ┌──────────────────────┐  band edge
 *     ├───┬───┬──────┬───┬───┤  hole's upper edge
 *     │   │   │      │   │   │
 *     ├───┴───┴──────┴───┴───┤  hole's lower edge
 *     └──────────────────────┘
 *
 * Close by, holes have round corners and a rim; far away they are filled flush, doors in the colours of the bands, which
 * run on over them. Of bands that overlap the last one counts.
 */
export function addWall(writer: Writer, shape: WallShape, level: Detail): void {
  if (shape.section.length < 2 || shape.to <= shape.from) return;
  const openings = wallOpenings(shape, level === 0);
  const strips = wallStrips(shape, level, breaksOf(shape, openings));
  const add: Add = (x, { y, z, normal }) =>
    writer.vertex(x, y, shape.side * z, 0, normal[1], shape.side * normal[0]);
  addStrips(writer, shape, openings, strips, add, level);
  if (level > 0) return;
  for (const opening of openings) {
    const corners = cornersOf(opening);
    addCorners(writer, shape, corners, strips, add);
    addRim(writer, shape, opening, corners, strips);
  }
}

function breaksOf(shape: WallShape, openings: readonly Opening[]): readonly number[] {
  return [
    ...shape.bands.flatMap(({ from, to }) => [from, to]),
    ...openings.flatMap(({ y0, y1, lowCorner, highCorner }) => [
      y0,
      y1,
      ...(lowCorner > 0 ? [y0 + lowCorner] : []),
      ...(highCorner > 0 ? [y1 - highCorner] : []),
    ]),
  ];
}

function roleAt({ bands, role }: WallShape, y: number): string {
  for (let i = bands.length - 1; i >= 0; i--) {
    const band = bands[i]!;
    if (y >= band.from && y <= band.to) return band.role;
  }
  return role;
}

function addStrips(
  writer: Writer,
  shape: WallShape,
  openings: readonly Opening[],
  strips: readonly Strip[],
  add: Add,
  level: Detail,
): void {
  const alongX = openings.toSorted((a, b) => a.x0 - b.x0);
  // Where a strip ends the next one begins.
  let lows: readonly number[] = [];
  let at = Number.NaN;
  for (const strip of strips) {
    if (strip.low.y !== at) lows = stopsAt(shape, openings, strip.low.y);
    at = strip.high.y;
    const highs = stopsAt(shape, openings, at);
    addStrip(writer, shape, alongX, strip, lows, highs, add, level);
    lows = highs;
  }
}

function addStrip(
  writer: Writer,
  shape: WallShape,
  openings: readonly Opening[],
  { low, high }: Strip,
  lows: readonly number[],
  highs: readonly number[],
  add: Add,
  level: Detail,
): void {
  const middle = (low.y + high.y) / 2;
  writer.paint(roleAt(shape, middle));
  const below = rowOf(lows, low, add);
  const above = rowOf(highs, high, add);
  let x = shape.from;
  for (const { x0, x1, y0, y1 } of openings) {
    if (middle <= y0 || middle >= y1) continue;
    zip(writer, below, above, x, x0);
    x = Math.max(x, x1);
  }
  zip(writer, below, above, x, shape.to);
  if (level < 2) return;
  for (const { x0, x1, y0, y1, fill } of openings) {
    if (middle <= y0 || middle >= y1) continue;
    const inside = (stop: number) => stop >= x0 - 1e-6 && stop <= x1 + 1e-6;
    writer.paint(fill === 'door' ? roleAt(shape, middle) : fill);
    const under = rowOf(lows.filter(inside), low, add);
    zip(writer, under, rowOf(highs.filter(inside), high, add), x0, x1);
  }
}

function rowOf(stops: readonly number[], edge: Edge, add: Add): Row {
  const ids: number[] = [];
  for (const x of stops) ids.push(add(x, edge));
  return { stops, ids };
}

/** Every x where a corner of a strip above or below height y lies, in order. */
function stopsAt(shape: WallShape, openings: readonly Opening[], y: number): readonly number[] {
  const stops = [shape.from, shape.to];
  for (const { x0, x1, y0, y1, lowCorner, highCorner } of openings) {
    if (y < y0 - near || y > y1 + near) continue;
    stops.push(x0, x1);
    const corner = Math.abs(y - y0) <= near ? lowCorner : Math.abs(y - y1) <= near ? highCorner : 0;
    if (corner > 0) stops.push(x0 + corner, x1 - corner);
  }
  if (stops.length > 2) stops.sort(ascending);
  const apart = [shape.from];
  for (let i = 1; i < stops.length; i++) {
    if (stops[i]! - stops[i - 1]! > 1e-6) apart.push(stops[i]!);
  }
  return apart;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Triangles between two rows of points, from one x that both have to another. */
function zip(writer: Writer, low: Row, high: Row, from: number, to: number): void {
  if (to - from < 1e-5) return;
  let i = firstFrom(low.stops, from);
  let j = firstFrom(high.stops, from);
  for (;;) {
    const lowNext = low.stops[i + 1] ?? Infinity;
    const highNext = high.stops[j + 1] ?? Infinity;
    if (Math.min(lowNext, highNext) > to + 1e-6) return;
    if (lowNext <= highNext) writer.triangle(low.ids[i]!, low.ids[++i]!, high.ids[j]!);
    else writer.triangle(low.ids[i]!, high.ids[j]!, high.ids[++j]!);
  }
}

function firstFrom(stops: readonly number[], from: number): number {
  let i = 0;
  while (i < stops.length && stops[i]! < from - 1e-6) i++;
  return i;
}

/**
 * What a round corner leaves of the square hole that was cut: between the upright edge and the arc, strip by strip, so
 * that every band keeps its colour.
 */
function addCorners(
  writer: Writer,
  shape: WallShape,
  corners: readonly Corner[],
  strips: readonly Strip[],
  add: Add,
): void {
  for (const { square, arc } of corners) {
    const heights = uprightStops(strips, square[1], arc[0]![1]);
    for (let i = 0; i + 1 < heights.length; i++) {
      const from = heights[i]!;
      const to = heights[i + 1]!;
      writer.paint(roleAt(shape, (from + to) / 2));
      const lower = edgeAt(strips, from);
      const start = add(square[0], lower);
      let before = add(arcAt(arc, from), lower);
      for (let k = arc.length - 1; k >= 0; k--) {
        const [x, y] = arc[k]!;
        if (Math.abs(y - square[1]) <= Math.abs(from - square[1]) + 1e-6) continue;
        if (Math.abs(y - square[1]) >= Math.abs(to - square[1]) - 1e-6) break;
        const point = add(x, edgeAt(strips, y));
        writer.triangle(start, before, point);
        before = point;
      }
      const upper = edgeAt(strips, to);
      const end = add(arcAt(arc, to), upper);
      writer.triangle(start, before, end);
      writer.triangle(start, end, add(square[0], upper));
    }
  }
}

/** x of an arc at height y; the arc's heights run one way. */
function arcAt(arc: readonly Vec2[], y: number): number {
  for (let i = 0; i + 1 < arc.length; i++) {
    const [a, b] = [arc[i]!, arc[i + 1]!];
    const t = (y - a[1]) / (b[1] - a[1]);
    if (t >= -1e-9 && t <= 1 + 1e-9) return a[0] + (b[0] - a[0]) * t;
  }
  return arc.at(-1)![0];
}

/** Heights from one to the other with every strip edge between them. */
function uprightStops(strips: readonly Strip[], from: number, to: number): readonly number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const inside: number[] = [];
  for (const strip of strips) {
    const { y } = strip.high;
    if (y > low + near / 4 && y < high - near / 4) inside.push(y);
  }
  return from < to ? [from, ...inside, to] : [from, ...inside.toReversed(), to];
}

/** The cut edge of the skin, seen from inside the hole. */
function addRim(
  writer: Writer,
  shape: WallShape,
  opening: Opening,
  corners: readonly Corner[],
  strips: readonly Strip[],
): void {
  const { x0, x1, y0, y1, lowCorner, highCorner } = opening;
  writer.paint('window-frame');
  const piece = (p: Vec2, q: Vec2, n: Vec2, m: Vec2): void => {
    const pz = edgeAt(strips, p[1]).z;
    const qz = edgeAt(strips, q[1]).z;
    const a = writer.vertex(p[0], p[1], shape.side * pz, n[0], n[1], 0);
    const b = writer.vertex(q[0], q[1], shape.side * qz, m[0], m[1], 0);
    const c = writer.vertex(q[0], q[1], shape.side * (qz - rimDepth), m[0], m[1], 0);
    const d = writer.vertex(p[0], p[1], shape.side * (pz - rimDepth), n[0], n[1], 0);
    writer.quad(a, b, c, d);
  };
  for (const { arc } of corners) {
    const x = arc.at(-1)![0];
    const y = arc[0]![1];
    for (let i = 0; i + 1 < arc.length; i++) {
      const p = arc[i]!;
      const q = arc[i + 1]!;
      piece(p, q, [x - p[0], y - p[1]], [x - q[0], y - q[1]]);
    }
  }
  if (opening.lowRim) piece([x0 + lowCorner, y0], [x1 - lowCorner, y0], [0, 1], [0, 1]);
  if (opening.highRim) piece([x0 + highCorner, y1], [x1 - highCorner, y1], [0, -1], [0, -1]);
  const heights = uprightStops(strips, y0 + lowCorner, y1 - highCorner);
  for (let i = 0; i + 1 < heights.length; i++) {
    const low = heights[i]!;
    const high = heights[i + 1]!;
    piece([x0, low], [x0, high], [1, 0], [1, 0]);
    piece([x1, low], [x1, high], [-1, 0], [-1, 0]);
  }
}
