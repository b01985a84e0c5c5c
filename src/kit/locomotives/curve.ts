import type { Vec2 } from '../shapes.ts';

/**
 * A smooth curve through knots (t, value), t rising, that never swings past a knot (Fritsch and Carlson's monotone cubic).
 * At the t values in `breaks` the curve has a corner. Outside the knots the end values are held.
 */
export function curve(
  knots: readonly Vec2[],
  breaks: readonly number[] = [],
): (t: number) => number {
  const runs = split(knots, breaks);
  const slopes = runs.map(tangents);
  return (t) => {
    const run = runs.findIndex((r) => t <= r.at(-1)![0]);
    const i = run < 0 ? runs.length - 1 : run;
    return hermite(runs[i]!, slopes[i]!, t);
  };
}

/** The knots cut at the breaks; a break belongs to both its neighbours. */
function split(knots: readonly Vec2[], breaks: readonly number[]): readonly (readonly Vec2[])[] {
  const runs: Vec2[][] = [[]];
  for (const knot of knots) {
    runs.at(-1)!.push(knot);
    const inside = knot !== knots[0] && knot !== knots.at(-1);
    if (inside && breaks.some((b) => Math.abs(b - knot[0]) < 1e-9)) runs.push([knot]);
  }
  return runs;
}

function tangents(run: readonly Vec2[]): readonly number[] {
  const steep = run.slice(1).map(([t, v], i) => (v - run[i]![1]) / (t - run[i]![0]));
  return run.map((_, i) => {
    const before = steep[i - 1];
    const after = steep[i];
    if (before === undefined) return after ?? 0;
    if (after === undefined) return before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

function hermite(run: readonly Vec2[], slopes: readonly number[], t: number): number {
  const first = run[0]!;
  if (t <= first[0]) return first[1];
  const next = run.findIndex((knot) => knot[0] >= t);
  if (next < 1) return run.at(-1)![1];
  const [t0, v0] = run[next - 1]!;
  const [t1, v1] = run[next]!;
  const h = t1 - t0;
  const s = (t - t0) / h;
  const a = (1 + 2 * s) * (1 - s) * (1 - s);
  const b = s * (1 - s) * (1 - s);
  const c = s * s * (3 - 2 * s);
  const d = s * s * (s - 1);
  return a * v0 + b * h * slopes[next - 1]! + c * v1 + d * h * slopes[next]!;
}
