/** x, y, z in metres, car-local unless said (see design: x to the tail, y up from rail top, z to the right). */
export type Vec3 = readonly [number, number, number];
/** A point of an outline or profile; which axes it means is said where it is used. */
export type Vec2 = readonly [number, number];
export type Axis = 'x' | 'y' | 'z';

/** Smallest level at which a shape is still drawn: 0 only close by, 1 to middle distance, 2 always. */
export type Detail = 0 | 1 | 2;

interface Common {
  /** What the surface is; becomes colour, roughness and metalness last (palette, livery). */
  readonly role: string;
  readonly detail: Detail;
  /** Drawn only at level 2 (`far`, a coarse stand-in), or only at levels 0 and 1 (`near`, what the stand-in replaces). */
  readonly only?: 'far' | 'near';
  /** Item of the car that this shape belongs to. */
  readonly item?: string;
}

/** Box with chamfered edges; `at` is its centre, `turn` an XYZ Euler rotation about it. */
export interface BoxShape extends Common {
  readonly kind: 'box';
  readonly at: Vec3;
  readonly size: Vec3;
  readonly bevel?: number;
  readonly turn?: Vec3;
  /** Steps of a round edge of radius `bevel` instead of a chamfer. */
  readonly round?: number;
  /** How far each face bulges in its middle, m: a cushion. Only with `round`. */
  readonly puff?: number;
}

/** Surface of revolution about `axis` through `at`; profile = (radius, height along the axis), from low to high, outside to the right. */
export interface LatheShape extends Common {
  readonly kind: 'lathe';
  readonly at: Vec3;
  readonly axis: Axis;
  readonly profile: readonly Vec2[];
  readonly segments: number;
  /** Vertices of the profile where the surface has an edge instead of a smooth normal. */
  readonly creases?: readonly number[];
}

/**
 * A flat outline pushed along an axis, closed at both ends. Outline counter-clockwise seen from the axis' positive end:
 * axis x → (z, y) mirrored as needed, axis y → (x, z), axis z → (x, y). `from` < `to` on that axis.
 */
export interface PrismShape extends Common {
  readonly kind: 'prism';
  readonly axis: Axis;
  readonly outline: readonly Vec2[];
  readonly from: number;
  readonly to: number;
  readonly bevel?: number;
}

/** A round bar along a path. */
export interface TubeShape extends Common {
  readonly kind: 'tube';
  readonly path: readonly Vec3[];
  readonly radius: number;
  readonly sides: number;
}

/** A coil spring that stands upright; `at` is the middle of its foot. */
export interface SpringShape extends Common {
  readonly kind: 'spring';
  readonly at: Vec3;
  readonly height: number;
  readonly diameter: number;
  readonly wire: number;
  readonly turns: number;
}

/** A grid of points, rows × columns, all rows of one length; smooth inside, hard at `creaseRows`. Faces look to the left of row direction × column direction. */
export interface PatchShape extends Common {
  readonly kind: 'patch';
  readonly rows: readonly (readonly Vec3[])[];
  readonly creaseRows?: readonly number[];
  /** Role per row interval (length = rows − 1); overrides `role`. */
  readonly rowRoles?: readonly string[];
}

/** A hole in a wall, with rounded corners. */
export interface Hole {
  /** Centre along the car, lower and upper edge. */
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly corner: number;
}

/**
 * One side of a body: the section's outline z(y) swept along x, cut by holes, coloured by bands. Far away (`detail` 2 builds)
 * the holes are filled flush with `fill`. `side` 1 is +z, −1 is −z.
 */
export interface WallShape extends Common {
  readonly kind: 'wall';
  readonly side: 1 | -1;
  readonly from: number;
  readonly to: number;
  /** (z, y) with z ≥ 0, from the bottom up. */
  readonly section: readonly Vec2[];
  readonly bands: readonly {
    readonly role: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly holes: readonly (Hole & { readonly fill: string })[];
}

/** A solid as plain data. */
export type Shape =
  | BoxShape
  | LatheShape
  | PrismShape
  | TubeShape
  | SpringShape
  | PatchShape
  | WallShape;

/** Axis-aligned box. */
export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}
