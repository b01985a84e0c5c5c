import { seedOf } from '../../kit/seedOf.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../../plan/inside/types.ts';
import type { InsidePart } from './insideBuffers.ts';
import { InsideWriter, surfaceOf } from './insideWriter.ts';

/**
 * What stands in one room (−1: the gangways), as buffers, car-local. Yields between pieces, so that its work can be spread
 * over frames; run to the end it gives the same bytes.
 */
export function* buildRoom(
  plan: InsidePlan,
  room: number,
  detail: Detail,
): Generator<void, InsidePart> {
  const placed = plan.placed.filter((one) => one.room === room);
  return yield* buildPlaced(placed, detail, plan.items);
}

/** The same for any placed shapes: a door's leaf. */
export function* buildPlaced(
  all: readonly PlacedShapes[],
  detail: Detail,
  items: InsidePlan['items'],
): Generator<void, InsidePart> {
  const solid = new InsideWriter();
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
  }
  return { solid: solid.finish(), clear: clear.finish() };
}

/** Runs a build to its end. */
export function finishBuild<T>(build: Generator<void, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
