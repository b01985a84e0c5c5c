import type { Vec2 } from '../kit/shapes.ts';

/**
 * One flat piece of a side view, in metres: x from the vehicle's end that is nearer to the train's head, y up from rail top.
 * `role` is a role of the kit's palette.
 */
export type ElevationPart =
  | {
      readonly kind: 'rect';
      readonly role: string;
      /** Lower left corner. */
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Radius of rounded corners; 0 for square ones. */
      readonly corner: number;
    }
  | {
      readonly kind: 'circle';
      readonly role: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | {
      readonly kind: 'path';
      readonly role: string;
      /** Closed outline. */
      readonly points: readonly Vec2[];
    };
