import type { RoomFit, RoomSideDoor, RoomSpace } from '../../rooms/room.ts';
import type { Shape } from '../../shapes.ts';

/** Measures of the shell, m (interior look sheet, Shell); who cuts a car into rooms uses the same. */
export const shellMeasures = {
  /** Thickness of a bulkhead between two rooms. */
  bulkhead: 0.07,
  /** Thickness of a partition; `Partition.z` is its middle. */
  partition: 0.05,
  /** Clear width of a side corridor, from the side wall to the partition's face. */
  corridor: 0.78,
  doorHeight: 2,
} as const;

/** A wall across the car, between two rooms or at its ends. */
export interface ShellWall {
  /** Its faces along the car. */
  readonly from: number;
  readonly to: number;
  /** Rooms on its head and its tail side, as indices; −1 is the gangway or the outside. */
  readonly before: number;
  readonly behind: number;
  /**
   * `door`: a framed doorway, its middle across and its clear width and height. `corridor`: the side corridor runs on, and
   * the wall begins only at `z` and reaches to the right side wall. Null: closed.
   */
  readonly opening:
    | {
        readonly kind: 'door';
        readonly z: number;
        readonly width: number;
        readonly height: number;
      }
    | { readonly kind: 'corridor'; readonly z: number }
    | null;
}

/** A door in the side, with its heights over rail top. */
export interface ShellSideDoor extends RoomSideDoor {
  readonly from: number;
  readonly to: number;
}

/** What the shell of one car is made from; car-local, m. */
export interface ShellInput {
  /** Over couplers; the body stands between `bodyFrom` and `bodyTo`. */
  readonly length: number;
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** Inner half width: side walls at z = ±half. */
  readonly half: number;
  readonly floor: number;
  readonly wallTop: number;
  readonly crown: number;
  /** Half width of the body's skin at height y, and height of the roof's skin at z. */
  readonly outer: (y: number) => number;
  readonly roofAt: (z: number) => number;
  readonly spaces: readonly RoomSpace[];
  /** In the order of `spaces`. */
  readonly fits: readonly RoomFit[];
  /** In order from the head: both end walls and each bulkhead. */
  readonly walls: readonly ShellWall[];
  readonly sideDoors: readonly ShellSideDoor[];
  /** Whether there is a gangway at either end. */
  readonly ends: { readonly head: boolean; readonly tail: boolean };
  /** Whether facts report armour there. */
  readonly armour: {
    readonly walls: boolean;
    readonly floor: boolean;
    readonly windows: boolean;
  };
}

/**
 * Shapes of the shell that belong together. `layer`: `closed` is what the cutaway takes away, `cut` what only the cutaway
 * shows. A `solid` part cannot be walked through; its box is that of its shapes.
 */
export interface ShellPart {
  readonly key: string;
  /** Index of its room, −1 for a gangway. */
  readonly room: number;
  /** Room and z whose light falls on it: a wall's faces are parts of their own where different rooms see them. */
  readonly light: { readonly room: number; readonly z: number };
  readonly layer: 'always' | 'closed' | 'cut';
  readonly shapes: readonly Shape[];
  readonly solid: boolean;
}
