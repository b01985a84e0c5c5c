import type { Shape, TubeShape } from '../../kit/shapes.ts';
import { shapeBox } from '../shapeBox.ts';
import type { Collider, PlacedShapes } from './types.ts';

/** What stands lower than the first is stepped over, what hangs higher than the second is walked under; m over the floor. */
const body: Span = [0.12, 1.75];

/** Pieces on a wall that stand out less than this, as curtains do, leave a passing body untouched: its eye is farther away, m. */
const shallow = 0.2;

/** Leaves give way (roles that begin so), and stems and cords: bars no thicker than this, m. */
const leaf = 'leaf-';
const cord = 0.008;

/** What is no larger than this has no gaps that a body fits in: it is one rectangle, m. */
const small = 0.65;

/** Two rectangles are made one where that covers no more than this much floor besides, m², or a part of their own. */
const spare = { floor: 0.012, part: 0.06 };

type Span = readonly [number, number];

/** Rectangle in a piece's own space. */
interface Footprint {
  readonly x0: number;
  readonly x1: number;
  readonly z0: number;
  readonly z1: number;
  /** Turn of its own within the piece, about its middle, radians. */
  readonly yaw: number;
}

/**
 * The floor that furniture takes: for each shape of the pieces that stand on the floor (or stick out of a wall) between shin and
 * crown of a visitor its rectangle, as few as will do. Car-local; `floor` is the car's floor over the rail. `span` chooses another
 * height, m over the floor.
 */
export function pieceColliders(
  placed: readonly PlacedShapes[],
  floor: number,
  span: Span = body,
): readonly Collider[] {
  return placed.flatMap((piece) => {
    if (piece.of !== 'piece' || (piece.rest !== 'floor' && piece.rest !== 'wall')) return [];
    const up = piece.at[1] - floor;
    const own: Span = [span[0] - up, span[1] - up];
    const found = piece.shapes.flatMap((shape) =>
      shape.only === 'far' || shape.role.startsWith(leaf) ? [] : footprints(shape, own),
    );
    const solid = piece.rest === 'wall' ? found.filter(({ z1 }) => z1 > shallow) : found;
    return simplify(solid).map((footprint) => toCar(footprint, piece));
  });
}

function footprints(shape: Shape, span: Span): readonly Footprint[] {
  if (shape.kind === 'tube') return bars(shape, span);
  const { min, max } = shapeBox(shape);
  if (max[1] <= span[0] || min[1] >= span[1]) return [];
  const [x0, x1, z0, z1] = [min[0], max[0], min[2], max[2]];
  if (shape.kind === 'box' && shape.turn && shape.turn[0] === 0 && shape.turn[2] === 0) {
    const [hx, hz] = [shape.size[0] / 2, shape.size[2] / 2];
    const [x, , z] = shape.at;
    return [{ x0: x - hx, x1: x + hx, z0: z - hz, z1: z + hz, yaw: shape.turn[1] }];
  }
  if (shape.kind === 'lathe' && shape.axis === 'y') {
    const radius = shape.profile.reduce(
      (most, [r, y]) =>
        shape.at[1] + y > span[0] && shape.at[1] + y < span[1] ? Math.max(most, r) : most,
      0,
    );
    return disc(shape.at[0], shape.at[2], radius || (x1 - x0) / 2);
  }
  return [{ x0, x1, z0, z1, yaw: 0 }];
}

/** A large disc as four bars, none of which sticks out of it by more than a thumb; a small one as a square. */
function disc(x: number, z: number, radius: number): readonly Footprint[] {
  if (radius < 0.25) {
    return [{ x0: x - radius, x1: x + radius, z0: z - radius, z1: z + radius, yaw: 0 }];
  }
  const across = radius * Math.tan(Math.PI / 8);
  return [0, 1, 2, 3].map((k) => ({
    x0: x - radius,
    x1: x + radius,
    z0: z - across,
    z1: z + across,
    yaw: (k * Math.PI) / 4,
  }));
}

/** A round bar's straight parts, each turned along its way. */
function bars({ path, radius }: TubeShape, span: Span): readonly Footprint[] {
  if (radius <= cord) return [];
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    const low = Math.min(from[1], to[1]) - radius;
    if (low >= span[1] || Math.max(from[1], to[1]) + radius <= span[0]) return [];
    const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
    const half = Math.hypot(dx, dz) / 2 + radius;
    const [x, z] = [(from[0] + to[0]) / 2, (from[2] + to[2]) / 2];
    const yaw = half - radius < 1e-6 ? 0 : Math.atan2(-dz, dx);
    return [{ x0: x - half, x1: x + half, z0: z - radius, z1: z + radius, yaw }];
  });
}

/** Largest first; what lies in one that is kept goes, what nearly fills a rectangle with one that is kept joins it. */
function simplify(footprints: readonly Footprint[]): readonly Footprint[] {
  const whole = around(footprints);
  if (footprints.length > 1 && Math.max(whole.x1 - whole.x0, whole.z1 - whole.z0) <= small) {
    return [whole];
  }
  let kept: Footprint[] = [];
  for (const one of footprints.toSorted((a, b) => area(b) - area(a))) {
    if (kept.some((other) => lies(one, other))) continue;
    const mate = kept.find((other) => joins(one, other));
    if (!mate) {
      kept.push(one);
      continue;
    }
    const both = union(one, mate);
    kept = kept.filter((other) => other !== mate && !lies(other, both));
    kept.push(both);
  }
  return kept;
}

/** The rectangle round all of them, along the piece's axes. */
function around(footprints: readonly Footprint[]): Footprint {
  const points = footprints.flatMap(corners);
  const [xs, zs] = [points.map(([x]) => x), points.map(([, z]) => z)];
  return {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    z0: Math.min(...zs),
    z1: Math.max(...zs),
    yaw: 0,
  };
}

function joins(a: Footprint, b: Footprint): boolean {
  if (a.yaw !== 0 || b.yaw !== 0) return false;
  const wide = Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0));
  const deep = Math.max(0, Math.min(a.z1, b.z1) - Math.max(a.z0, b.z0));
  const own = area(a) + area(b) - wide * deep;
  return area(union(a, b)) - own <= Math.max(spare.floor, spare.part * own);
}

function union(a: Footprint, b: Footprint): Footprint {
  return {
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
    z0: Math.min(a.z0, b.z0),
    z1: Math.max(a.z1, b.z1),
    yaw: 0,
  };
}

function area({ x0, x1, z0, z1 }: Footprint): number {
  return (x1 - x0) * (z1 - z0);
}

/** Whether all four corners of `a` lie in `b`. */
function lies(a: Footprint, b: Footprint): boolean {
  const [bx, bz] = [(b.x0 + b.x1) / 2, (b.z0 + b.z1) / 2];
  const [hx, hz] = [(b.x1 - b.x0) / 2 + 1e-6, (b.z1 - b.z0) / 2 + 1e-6];
  const [c, s] = [Math.cos(b.yaw), Math.sin(b.yaw)];
  return corners(a).every(([x, z]) => {
    const [dx, dz] = [x - bx, z - bz];
    return Math.abs(c * dx - s * dz) <= hx && Math.abs(s * dx + c * dz) <= hz;
  });
}

function corners({ x0, x1, z0, z1, yaw }: Footprint): readonly Span[] {
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const [hx, hz] = [(x1 - x0) / 2, (z1 - z0) / 2];
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return [
    [hx, hz],
    [-hx, hz],
    [hx, -hz],
    [-hx, -hz],
  ].map(([u = 0, w = 0]) => [x + c * u + s * w, z - s * u + c * w] as const);
}

function toCar(footprint: Footprint, { at, yaw, key }: PlacedShapes): Collider {
  const { x0, x1, z0, z1 } = footprint;
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return {
    x: at[0] + c * x + s * z,
    z: at[2] - s * x + c * z,
    hx: (x1 - x0) / 2,
    hz: (z1 - z0) / 2,
    yaw: yaw + footprint.yaw,
    key,
  };
}
