import type { RoomFit, RoomSpace } from '../../kit/rooms/room.ts';
import type { Box, Shape } from '../../kit/shapes.ts';

/**
 * When a shape is drawn. `always`; `closed`: roof, ceiling and the near (+z) wall with what hangs on them, which the cutaway
 * takes away; `cut`: faces that only the cutaway shows.
 */
export type InsideLayer = 'always' | 'closed' | 'cut';

/** Shapes placed in a car: local to the piece, then turned by `yaw` (radians about y) and moved to `at` (car-local, m). */
export interface PlacedShapes {
  /** Unique in its car; decides the seed. */
  readonly key: string;
  /** Room that it stands in: index into `InsidePlan.rooms`, −1 for the gangways at the ends. */
  readonly room: number;
  /** Light cell: index into `InsidePlan.cells`. */
  readonly cell: number;
  readonly layer: InsideLayer;
  readonly at: readonly [number, number, number];
  readonly yaw: number;
  readonly shapes: readonly Shape[];
  /** Item id `<train>/<n>/<item>`. */
  readonly item?: string;
  /** Furniture (a piece) or the car itself (shell). Only furniture is checked for standing in walls and in each other. */
  readonly of: 'piece' | 'shell';
  /** Kind of the piece; `shell` parts name their part. */
  readonly kind: string;
  readonly rest: 'floor' | 'wall' | 'ceiling' | 'top' | 'flat';
  /** Key of the placed shapes that it stands on. */
  readonly on?: string;
}

/** A box of air with one light: a room, or a room's corridor or compartment. Car-local. */
export interface Cell {
  readonly room: number;
  readonly box: Box;
}

/** A rectangle on the floor that cannot be walked through: turned by `yaw` about its middle; car-local, m. */
export interface Collider {
  readonly x: number;
  readonly z: number;
  /** Half sizes along its own x and z. */
  readonly hx: number;
  readonly hz: number;
  readonly yaw: number;
  /** Key of the placed shapes that it comes from. */
  readonly key: string;
}

/** A doorway that people walk through, and its leaves, which slide open as they come. Car-local. */
export interface DoorPlan {
  readonly key: string;
  /** Middle of the opening on the floor. */
  readonly x: number;
  readonly z: number;
  /** Which way one passes: along the car, or across (from a corridor into a compartment). */
  readonly axis: 'x' | 'z';
  /** Clear width of the opening, and its height over the floor. */
  readonly width: number;
  readonly height: number;
  /** What closes it: one leaf, or two that slide behind each other where there is no room for one. */
  readonly leaves: readonly DoorLeaf[];
}

export interface DoorLeaf {
  /** Metres that it moves to be open, along the door's other axis; its sign is the way it slides. */
  readonly slide: number;
  /** At rest (closed). */
  readonly placed: PlacedShapes;
}

/** What a visitor can point at. Car-local. */
export interface InsideItem {
  readonly id: string;
  readonly room: number;
  readonly box: Box;
  /** Where to stand and which way to look (degrees, as `Pose`), to see it well. Found by the plan: free of colliders. */
  readonly stand: {
    readonly x: number;
    readonly z: number;
    readonly yaw: number;
    readonly pitch: number;
  };
}

export interface InsideRoom extends RoomSpace {
  readonly fit: RoomFit;
  /** Cells of this room. */
  readonly cells: readonly number[];
}

/** One car's inside, car-local: x from 0 (head coupler face) to `length`; neighbours meet there. */
export interface InsidePlan {
  readonly carId: string;
  readonly length: number;
  /** Height of the floor over the rail. */
  readonly floor: number;
  /** Half of the inner width. */
  readonly half: number;
  readonly rooms: readonly InsideRoom[];
  readonly cells: readonly Cell[];
  readonly placed: readonly PlacedShapes[];
  readonly colliders: readonly Collider[];
  readonly doors: readonly DoorPlan[];
  readonly items: readonly InsideItem[];
}
