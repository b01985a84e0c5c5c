import { seedOf } from '../../kit/seedOf.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../../plan/inside/types.ts';
import type { InsidePart } from './insideBuffers.ts';
import { InsideWriter, surfaceOf } from './insideWriter.ts';

/** Vertices of a part, about: with their triangles some 350 kB, so that a room comes to the graphics in pieces. */
const partSize = 6000;

/**
 * What stands in one room (−1: the gangways), as buffers, car-local; a full room in several parts. Yields between pieces, so
 * that its work can be spread over frames; run to the end it gives the same bytes.
 */
export function* buildRoom(
  plan: InsidePlan,
  room: number,
  detail: Detail,
): Generator<void, readonly InsidePart[]> {
  const placed = plan.placed.filter((one) => one.room === room);
  return yield* buildParts(placed, detail, plan.items, partSize);
}

/** The same for any placed shapes, in one part: a door's leaf. */
export function* buildPlaced(
  all: readonly PlacedShapes[],
  detail: Detail,
  items: InsidePlan['items'],
): Generator<void, InsidePart> {
  const parts = yield* buildParts(all, detail, items, Number.POSITIVE_INFINITY);
  return parts[0]!;
}

/** At least one part. */
function* buildParts(
  all: readonly PlacedShapes[],
  detail: Detail,
  items: InsidePlan['items'],
  size: number,
): Generator<void, readonly InsidePart[]> {
  const parts: InsidePart[] = [];
  let solid = new InsideWriter();
  const clear = new InsideWriter();
  for (const placed of all) {
    let seed = seedOf(placed.key);
    const item = 1 + items.findIndex(({ id }) => id === placed.item);
    for (const shape of placed.shapes) {
      if (shape.detail < detail) continue;
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const { finish } = surfaceOf(shape.role);
      const writer = finish === 'clear' || finish === 'sheer' ? clear : solid;
      writer.add(placed, shape, detail === 2 ? 1 : detail, seed >>> 16, item);
    }
    yield;
    if (solid.size < size) continue;
    parts.push({ solid: solid.finish(), clear: new InsideWriter().finish() });
    solid = new InsideWriter();
  }
  parts.push({ solid: solid.finish(), clear: clear.finish() });
  return parts;
}

/** Runs a build to its end. */
export function finishBuild<T>(build: Generator<void, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
