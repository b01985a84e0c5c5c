import type { VehicleType } from '../model/train.ts';
import type { Vec2 } from './shapes.ts';

/** Outline of a body: half of it, (z, y) with z ≥ 0, and where the side ends and the roof begins. */
interface Section {
  /** From the lower edge up to the crown. */
  readonly points: readonly Vec2[];
  readonly gutter: number;
  readonly width: number;
  readonly height: number;
  readonly sill: number;
}

/** A body's outline in its final size; every point (z, y), z ≥ 0, heights over rail top. */
export interface BodySection {
  /** Side wall from the solebar's lower edge up to the gutter. */
  readonly wall: readonly Vec2[];
  /** Roof from the gutter up to the crown, dense enough to look round close by. */
  readonly roof: readonly Vec2[];
  /** The roof's points of the sheet only, without those put between them. */
  readonly roofBends: readonly Vec2[];
  readonly gutter: number;
  readonly sill: number;
  readonly crown: number;
  /** Half width of the outside at height `y`. */
  readonly zAt: (y: number) => number;
  /** Height of the roof's surface at `z` across. */
  readonly roofAt: (z: number) => number;
}

/** Half sections of the reference sheet of vehicles (section 3): widths and heights published, curve by eye. */
export const sections = {
  kim: {
    points: [
      [1.545, 1.12],
      [1.5525, 1.2],
      [1.5525, 3.08],
      [1.54, 3.26],
      [1.505, 3.44],
      [1.445, 3.62],
      [1.35, 3.79],
      [1.22, 3.94],
      [1.05, 4.07],
      [0.83, 4.17],
      [0.56, 4.24],
      [0.28, 4.272],
      [0, 4.28],
    ],
    gutter: 3.26,
    width: 3.105,
    height: 4.28,
    sill: 1.12,
  },
  rzd: {
    points: [
      [1.5, 1.09],
      [1.54, 1.17],
      [1.5525, 1.3],
      [1.5525, 3.2],
      [1.53, 3.4],
      [1.485, 3.58],
      [1.41, 3.77],
      [1.3, 3.94],
      [1.14, 4.095],
      [0.93, 4.215],
      [0.66, 4.305],
      [0.35, 4.355],
      [0, 4.37],
    ],
    gutter: 3.4,
    width: 3.105,
    height: 4.37,
    sill: 1.09,
  },
} as const satisfies Record<string, Section>;

export const sectionNames: readonly string[] = Object.keys(sections);

/**
 * The section that `vehicle.section` names, stretched to the body's width and height (the lower edge stays at
 * `body.sill`). A name that the kit does not know gives the `rzd` section.
 */
export function sectionOf(vehicle: VehicleType): BodySection {
  const base: Section = named(vehicle.section);
  const across = vehicle.body.width / base.width;
  const up = (vehicle.body.height - vehicle.body.sill) / (base.height - base.sill);
  const height = (y: number) => vehicle.body.sill + (y - base.sill) * up;
  const points = base.points.map(([z, y]): Vec2 => [z * across, height(y)]);
  const gutter = height(base.gutter);
  const turn = points.findIndex(([, y]) => y >= gutter - 1e-9);
  const roofBends = points.slice(turn);
  const dense = smooth(points.slice(Math.max(0, turn - 1)), 1).filter(
    ([, y]) => y >= gutter - 1e-9,
  );
  const fromCrown = dense.toReversed();
  return {
    wall: points.slice(0, turn + 1),
    roof: dense,
    roofBends,
    gutter,
    sill: vehicle.body.sill,
    crown: vehicle.body.height,
    zAt: (y) => interpolate(points, 1, 0, y),
    roofAt: (z) => interpolate(fromCrown, 0, 1, Math.abs(z)),
  };
}

function named(name: string): Section {
  return Object.entries(sections).find(([key]) => key === name)?.[1] ?? sections.rzd;
}

/** Catmull–Rom through the points with `extra` points between neighbours; the crown is mirrored so that it stays level. */
function smooth(points: readonly Vec2[], extra: number): Vec2[] {
  const last = points.length - 1;
  const at = (i: number): Vec2 => {
    if (i > last) {
      const [z, y] = points[last - 1]!;
      return [-z, y];
    }
    return points[Math.max(0, i)]!;
  };
  const out: Vec2[] = [];
  for (let i = 0; i < last; i += 1) {
    for (let k = 0; k <= extra; k += 1) {
      const t = k / (extra + 1);
      out.push([0, 1].map((axis) => spline(at, i, t, axis)) as unknown as Vec2);
    }
  }
  out.push(points[last]!);
  return out;
}

function spline(at: (i: number) => Vec2, i: number, t: number, axis: number): number {
  const [a, b, c, d] = [at(i - 1)[axis]!, at(i)[axis]!, at(i + 1)[axis]!, at(i + 2)[axis]!];
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Value on `to` where `points` (rising on `from`) pass `value`; ends are held. */
function interpolate(points: readonly Vec2[], from: 0 | 1, to: 0 | 1, value: number): number {
  let before = points[0]!;
  if (value <= before[from]) return before[to];
  for (const point of points) {
    if (value <= point[from]) {
      const span = point[from] - before[from];
      const t = span < 1e-9 ? 1 : (value - before[from]) / span;
      return before[to] + (point[to] - before[to]) * t;
    }
    before = point;
  }
  return before[to];
}
