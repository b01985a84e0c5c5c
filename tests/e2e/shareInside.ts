export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Share (0 to 1) of a convex outline's area that lies inside a rectangle; 0 for an outline without area. */
export function shareInside(outline: readonly Point[], area: Rectangle): number {
  const whole = areaOf(outline);
  if (whole === 0) return 0;
  const inside = [
    ['x', area.left, 1],
    ['x', area.right, -1],
    ['y', area.top, 1],
    ['y', area.bottom, -1],
  ] as const;
  let rest = outline;
  for (const [axis, edge, sign] of inside) rest = cut(rest, axis, edge, sign);
  return areaOf(rest) / whole;
}

/** The part of a polygon on the kept side of one edge (Sutherland–Hodgman). */
function cut(points: readonly Point[], axis: 'x' | 'y', edge: number, sign: 1 | -1): Point[] {
  const depth = (point: Point) => sign * (point[axis] - edge);
  return points.flatMap((point, i) => {
    const before = points.at(i - 1) ?? point;
    const [a, b] = [depth(before), depth(point)];
    const crossing: Point[] = a >= 0 === b >= 0 ? [] : [between(before, point, a / (a - b))];
    return b >= 0 ? [...crossing, point] : crossing;
  });
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, point, i) => {
    const before = points.at(i - 1) ?? point;
    return sum + before.x * point.y - point.x * before.y;
  }, 0);
  return Math.abs(twice) / 2;
}
