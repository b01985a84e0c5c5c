import type { Detail, Vec2, WallShape } from '../kit/shapes.ts';
import { cornersOf, type Opening, wallOpenings } from './wallOpening.ts';
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
  for (const strip of strips) addStrip(writer, shape, openings, strip, add, level);
  if (level > 0) return;
  for (const opening of openings) {
    addCorners(writer, shape, opening, strips, add);
    addRim(writer, shape, opening, strips);
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

function roleAt(shape: WallShape, y: number): string {
  return shape.bands.findLast(({ from, to }) => y >= from && y <= to)?.role ?? shape.role;
}

function addStrip(
  writer: Writer,
  shape: WallShape,
  openings: readonly Opening[],
  { low, high }: Strip,
  add: Add,
  level: Detail,
): void {
  const middle = (low.y + high.y) / 2;
  const cut = openings
    .filter(({ y0, y1 }) => middle > y0 && middle < y1)
    .toSorted((a, b) => a.x0 - b.x0);
  const lows = stopsAt(shape, openings, low.y);
  const highs = stopsAt(shape, openings, high.y);
  const row = (stops: readonly number[], edge: Edge): Row => ({
    stops,
    ids: stops.map((x) => add(x, edge)),
  });
  writer.paint(roleAt(shape, middle));
  const [below, above] = [row(lows, low), row(highs, high)];
  let x = shape.from;
  for (const { x0, x1 } of cut) {
    zip(writer, below, above, x, x0);
    x = Math.max(x, x1);
  }
  zip(writer, below, above, x, shape.to);
  if (level < 2) return;
  for (const { x0, x1, fill } of cut) {
    const inside = (stop: number) => stop >= x0 - 1e-6 && stop <= x1 + 1e-6;
    writer.paint(fill === 'door' ? roleAt(shape, middle) : fill);
    zip(writer, row(lows.filter(inside), low), row(highs.filter(inside), high), x0, x1);
  }
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
  stops.sort((a, b) => a - b);
  return stops.filter((stop, i) => i === 0 || stop - stops[i - 1]! > 1e-6);
}

/** Triangles between two rows of points, from one x that both have to another. */
function zip(writer: Writer, low: Row, high: Row, from: number, to: number): void {
  if (to - from < 1e-5) return;
  const start = (x: number) => x >= from - 1e-6;
  let i = low.stops.findIndex(start);
  let j = high.stops.findIndex(start);
  for (;;) {
    const lowNext = low.stops[i + 1] ?? Infinity;
    const highNext = high.stops[j + 1] ?? Infinity;
    if (Math.min(lowNext, highNext) > to + 1e-6) return;
    if (lowNext <= highNext) writer.triangle(low.ids[i]!, low.ids[++i]!, high.ids[j]!);
    else writer.triangle(low.ids[i]!, high.ids[j]!, high.ids[++j]!);
  }
}

/**
 * What a round corner leaves of the square hole that was cut: between the upright edge and the arc, strip by strip, so
 * that every band keeps its colour.
 */
function addCorners(
  writer: Writer,
  shape: WallShape,
  opening: Opening,
  strips: readonly Strip[],
  add: Add,
): void {
  const put = (x: number, y: number) => add(x, edgeAt(strips, y));
  for (const { square, arc } of cornersOf(opening)) {
    const heights = uprightStops(strips, square[1], arc[0]![1]);
    for (let i = 0; i + 1 < heights.length; i++) {
      const [from, to] = [heights[i]!, heights[i + 1]!];
      writer.paint(roleAt(shape, (from + to) / 2));
      const start = put(square[0], from);
      let before = put(arcAt(arc, from), from);
      for (const [x, y] of arc.toReversed()) {
        if (Math.abs(y - square[1]) <= Math.abs(from - square[1]) + 1e-6) continue;
        if (Math.abs(y - square[1]) >= Math.abs(to - square[1]) - 1e-6) break;
        const point = put(x, y);
        writer.triangle(start, before, point);
        before = point;
      }
      const end = put(arcAt(arc, to), to);
      writer.triangle(start, before, end);
      writer.triangle(start, end, put(square[0], to));
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
  const inside = strips
    .map((strip) => strip.high.y)
    .filter((y) => y > low + near / 4 && y < high - near / 4);
  return from < to ? [from, ...inside, to] : [from, ...inside.toReversed(), to];
}

/** The cut edge of the skin, seen from inside the hole. */
function addRim(
  writer: Writer,
  shape: WallShape,
  opening: Opening,
  strips: readonly Strip[],
): void {
  const { x0, x1, y0, y1, lowCorner, highCorner } = opening;
  writer.paint('window-frame');
  const piece = (p: Vec2, q: Vec2, n: Vec2, m: Vec2): void => {
    const put = ([x, y]: Vec2, normal: Vec2, depth: number) =>
      writer.vertex(x, y, shape.side * (edgeAt(strips, y).z - depth), normal[0], normal[1], 0);
    writer.quad(put(p, n, 0), put(q, m, 0), put(q, m, rimDepth), put(p, n, rimDepth));
  };
  for (const { arc } of cornersOf(opening)) {
    const centre: Vec2 = [arc.at(-1)![0], arc[0]![1]];
    const inward = (p: Vec2): Vec2 => [centre[0] - p[0], centre[1] - p[1]];
    for (let i = 0; i + 1 < arc.length; i++) {
      piece(arc[i]!, arc[i + 1]!, inward(arc[i]!), inward(arc[i + 1]!));
    }
  }
  const level = (y: number, r: number, up: number) =>
    piece([x0 + r, y], [x1 - r, y], [0, up], [0, up]);
  if (opening.lowRim) level(y0, lowCorner, 1);
  if (opening.highRim) level(y1, highCorner, -1);
  const heights = uprightStops(strips, y0 + lowCorner, y1 - highCorner);
  for (let i = 0; i + 1 < heights.length; i++) {
    const [low, high] = [heights[i]!, heights[i + 1]!];
    piece([x0, low], [x0, high], [1, 0], [1, 0]);
    piece([x1, low], [x1, high], [-1, 0], [-1, 0]);
  }
}
