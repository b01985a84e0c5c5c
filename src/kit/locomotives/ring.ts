import type { Detail, PatchShape, Vec2, Vec3 } from '../shapes.ts';
import { middle } from './polygon.ts';

/** Puts a point of a flat drawing (a to the right, b up, seen from outside) on a surface, `out` metres above it. */
export type Place = (a: number, b: number, out: number) => Vec3;

interface Look {
  readonly role: string;
  readonly detail: Detail;
  readonly only?: 'far' | 'near';
}

/**
 * A frame on a surface between two loops of as many points (counter-clockwise): it stands `rise` proud of the surface and goes down to
 * `sink` below it at the inner edge.
 */
export function ring(
  outer: readonly Vec2[],
  inner: readonly Vec2[],
  place: Place,
  rise: number,
  sink: number,
  look: Look,
): PatchShape {
  const [far, near] = [closed(outer), closed(inner)];
  const row = (loop: readonly Vec2[], out: number) => loop.map(([a, b]) => place(a, b, out));
  const rows = [row(far, -0.004), row(far, rise), row(near, rise), row(near, -sink)];
  // A frame hardly proud of the sheet slopes up to its inner edge: one face less all round.
  return rise < 0.015
    ? { kind: 'patch', ...look, creaseRows: [1], rows: rows.toSpliced(1, 1) }
    : { kind: 'patch', ...look, creaseRows: [1, 2], rows };
}

/** A flat pane in a hole of four corners (counter-clockwise from the lower left). */
export function pane(hole: readonly Vec2[], place: Place, rise: number, look: Look): PatchShape {
  const [a, b, c, d] = hole.map((p) => place(p[0], p[1], rise));
  return {
    kind: 'patch',
    ...look,
    rows:
      a && b && c && d
        ? [
            [a, b],
            [d, c],
          ]
        : [],
  };
}

function closed(loop: readonly Vec2[]): readonly Vec2[] {
  return [...loop, loop[0]!];
}

/** A shallow bowl with the outline of `outer`: a rim as far in as `inner`, and a floor `floor` above the surface. */
export function dish(
  outer: readonly Vec2[],
  inner: readonly Vec2[],
  place: Place,
  rise: number,
  floor: number,
  look: Look,
): PatchShape {
  const [a, b] = middle(inner);
  const row = (loop: readonly Vec2[], out: number) => closed(loop).map((p) => place(...p, out));
  return {
    kind: 'patch',
    ...look,
    creaseRows: [1, 2, 3],
    rows: [
      row(outer, -0.004),
      row(outer, rise),
      row(inner, rise),
      row(inner, floor),
      closed(inner).map(() => place(a, b, floor)),
    ],
  };
}

/** A plate with the outline of a convex loop, `rise` proud of the surface that it lies on. */
export function plate(loop: readonly Vec2[], place: Place, rise: number, look: Look): PatchShape {
  const [a0, b0] = middle(loop);
  const row = (scale: number, out: number) =>
    closed(loop).map(([a, b]) => place(a0 + (a - a0) * scale, b0 + (b - b0) * scale, out));
  return {
    kind: 'patch',
    ...look,
    creaseRows: [1],
    rows: [row(1, -0.004), row(1, rise), row(0.5, rise), row(0, rise)],
  };
}
