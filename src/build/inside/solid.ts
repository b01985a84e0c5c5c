import type { Vec2, Vec3 } from '../../kit/shapes.ts';

/** A solid's own axes in its car: `at` its middle; x, y and z unit vectors. */
export interface Frame {
  readonly at: Vec3;
  readonly x: Vec3;
  readonly y: Vec3;
  readonly z: Vec3;
}

/**
 * What the distance field is made of; car-local, m. `box`: half sizes along its axes (0 = a thin plate). `cylinder`: along its
 * y. `prism`: an outline in its (x, z), `half` high along y. `bar`: round, from one end to the other. `dots`: places of a
 * surface (x, y, z in turn).
 */
export type Solid =
  | { readonly kind: 'box'; readonly frame: Frame; readonly half: Vec3 }
  | {
      readonly kind: 'cylinder';
      readonly frame: Frame;
      readonly radius: number;
      readonly half: number;
    }
  | {
      readonly kind: 'prism';
      readonly frame: Frame;
      readonly outline: readonly Vec2[];
      readonly half: number;
    }
  | { readonly kind: 'bar'; readonly from: Vec3; readonly to: Vec3; readonly radius: number }
  | { readonly kind: 'dots'; readonly places: readonly number[] };
