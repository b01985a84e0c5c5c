import type { PatchShape, Vec2, Vec3 } from '../../shapes.ts';

/** A rectangular hole: x and y extents. */
export interface WallHole {
  readonly x: Vec2;
  readonly y: Vec2;
}

/**
 * An upright wall along x with rectangular holes, cut into strips between all heights that matter, so that no corner lies on
 * another strip's edge. `z` gives its place at height y; `way` is the side that it looks to. `roleAt` names each strip by its
 * middle height; `heights` are further cuts.
 */
export function holedWall(
  x: Vec2,
  y: Vec2,
  z: (y: number) => number,
  way: 1 | -1,
  holes: readonly WallHole[],
  roleAt: (y: number) => string,
  heights: readonly number[] = [],
): readonly PatchShape[] {
  const ys = stops(y, [...heights, ...holes.flatMap((hole) => hole.y)]);
  const xs = stops(
    x,
    holes.flatMap((hole) => hole.x),
  );
  const shapes: PatchShape[] = [];
  for (let i = 0; i + 1 < ys.length; i++) {
    const [low, high] = [ys[i]!, ys[i + 1]!];
    const open = (from: number, to: number) =>
      holes.some((hole) => within(hole.x, (from + to) / 2) && within(hole.y, (low + high) / 2));
    let run: number[] = [xs[0]!];
    const end = () => {
      if (run.length > 1) shapes.push(strip(run, [low, high], z, way, roleAt((low + high) / 2)));
    };
    for (let k = 0; k + 1 < xs.length; k++) {
      const [from, to] = [xs[k]!, xs[k + 1]!];
      if (open(from, to)) {
        end();
        run = [to];
      } else run.push(to);
    }
    end();
  }
  return shapes;
}

function strip(
  xs: readonly number[],
  ys: Vec2,
  z: (y: number) => number,
  way: 1 | -1,
  role: string,
): PatchShape {
  const along = way === 1 ? xs : xs.toReversed();
  const rows = ys.map((y) => along.map((x): Vec3 => [x, y, z(y)]));
  return { kind: 'patch', role, detail: 2, rows };
}

/** The ends and every cut between them, in order. */
function stops([from, to]: Vec2, cuts: readonly number[]): readonly number[] {
  const sorted = [from, ...cuts.filter((cut) => cut > from && cut < to), to].toSorted(
    (a, b) => a - b,
  );
  return sorted.filter((stop, i) => i === 0 || stop - sorted[i - 1]! > 1e-4);
}

function within([from, to]: Vec2, value: number): boolean {
  return value > from && value < to;
}
