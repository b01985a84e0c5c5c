import type { Vec2 } from '../shapes.ts';

/** A coil spring of one side: x from the bogie's centre, foot and head over rail top; `z` replaces the frame's own plane. */
export interface SpringPlace {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly diameter: number;
  readonly z?: number;
}

/**
 * What a bogie is made of, as the reference sheet of vehicles gives it (section 8: wheelbases, wheels and guide posts
 * published, shapes by eye). x from the bogie's centre, y over rail top, z across; each side is the other's mirror image.
 */
export interface BogieDesign {
  readonly kind: string;
  /** x of the axles, head end first. */
  readonly axles: readonly number[];
  readonly wheelRadius: number;
  /** Where the axle boxes' middles lie across. */
  readonly journal: number;
  /** Inner and outer face of the side frame. */
  readonly frameZ: Vec2;
  /** Side view of the side frame, (x, y). */
  readonly frame: readonly Vec2[];
  readonly box: {
    readonly size: number;
    readonly cap: number;
    /** The ledge that the springs stand on: half length, lower and upper face. */
    readonly wing: {
      readonly half: number;
      readonly from: number;
      readonly to: number;
    };
    /** Posts inside the springs that guide the box (Chinese coaches). */
    readonly guides: boolean;
  };
  readonly springs: readonly SpringPlace[];
  /** Spring planks and the bolster, side views (x, y). */
  readonly planks: readonly (readonly Vec2[])[];
  readonly bolster: readonly Vec2[] | null;
  /** Long swing hangers: x, lower and upper end. */
  readonly hangers: readonly {
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** From the upper end to the lower: x, y, x, y. */
  readonly dampers: readonly (readonly [number, number, number, number])[];
  /** Axle-box links of locomotives: x, y at the box, x, y at the frame. */
  readonly links: readonly (readonly [number, number, number, number])[];
  readonly brakeCylinders: readonly {
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  /** x of the brake shoes. */
  readonly brakes: readonly number[];
  /** Traction motors between the wheels, and sand pipes before the outer ones. */
  readonly driven: boolean;
}
