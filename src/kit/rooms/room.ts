import type { PieceOptions } from '../furniture/piece.ts';

/** A window of a room; x along the car, y over rail top. `side` 1 is +z. */
export interface RoomWindow {
  readonly side: 1 | -1;
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly corner: number;
  readonly frosted: boolean;
  /** Bulletproof: thick panes in deep reveals. */
  readonly thick: boolean;
}

/** Where people pass from room to room: the middle, or a corridor along the left (−z) side. */
export type Way = 'middle' | 'left';

/** A door of the room's end: the middle of its opening across, and its width, m. Null where the room's end is closed. */
export interface RoomDoor {
  readonly z: number;
  readonly width: number;
}

/** An amenity that the data place in this room: it must be shown by at least one placed piece with this `item`. */
export interface RoomAmenity {
  readonly id: string;
  readonly name: string;
}

/** A door in a side wall (entrances in vestibules, loading doors in holds). */
export interface RoomSideDoor {
  readonly side: 1 | -1;
  readonly at: number;
  readonly width: number;
  readonly kind: 'entrance' | 'service' | 'loading' | 'sliding';
}

/** Taste of a train's rooms. */
export type Taste = 'fortress' | 'ghost' | 'plain';

/** A room's place as plain values, car-local (x to the tail, y over rail top, z across); all are inner faces of walls. */
export interface RoomSpace {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Kind of its car: `bedroom`, `guards`, `dining`… */
  readonly carKind: string;
  /** How many cars of that kind come before its own in the train: cars of one kind need not look alike. */
  readonly nth: number;
  readonly taste: Taste;
  /** Faces of the end walls. */
  readonly from: number;
  readonly to: number;
  /** Half of the inner width: side walls at z = ±half. */
  readonly half: number;
  readonly floor: number;
  /** Where the side walls end and the ceiling begins to curve in, and the ceiling's crown. */
  readonly wallTop: number;
  readonly crown: number;
  readonly windows: readonly RoomWindow[];
  readonly sideDoors: readonly RoomSideDoor[];
  readonly head: RoomDoor | null;
  readonly tail: RoomDoor | null;
  readonly amenities: readonly RoomAmenity[];
  readonly seed: number;
}

/** Surfaces of the room's shell, by role. */
export interface RoomFinish {
  readonly floor: string;
  /** Floor of the corridor beside a partition; as `floor` when left out. */
  readonly corridor?: string;
  readonly wall: string;
  /** Lower part of the side walls, up to the sill boards; as `wall` when left out. */
  readonly dado?: string;
  readonly ceiling: string;
  /** Window frames, skirting, cornice, door frames. */
  readonly trim: string;
  readonly door: string;
  readonly bulkhead?: string;
}

/** A piece put into a room. */
export interface PutPiece {
  /** Kind of the furniture registry. */
  readonly piece: string;
  readonly options?: PieceOptions;
  /** Car-local x and z of its origin. */
  readonly x: number;
  readonly z: number;
  /** Metres over the room's floor; 0 for what stands on it. */
  readonly up?: number;
  /** Turn about the vertical, degrees: 0 = its front looks to +z, 90 = to +x (the tail), 180 = to −z, −90 = to the head. */
  readonly turn?: number;
  /** Amenity that it shows. Left out: illustrative. */
  readonly item?: string;
  /** Key of this piece within the room, and of the one that it stands on: the two may touch. */
  readonly key?: string;
  readonly on?: string;
}

/** Two walls that part a compartment from its corridor, along x at z, with a doorway; part of the room's fit. */
export interface Partition {
  readonly from: number;
  readonly to: number;
  readonly z: number;
  readonly role: string;
  /** Middle and width of its doorway along x; null for a closed one. */
  readonly door: { readonly at: number; readonly width: number } | null;
  /** Height over the floor; to the ceiling when left out. */
  readonly height?: number;
}

/** What a kind of room makes of its space. */
export interface RoomFit {
  readonly finish: RoomFinish;
  readonly pieces: readonly PutPiece[];
  readonly partitions?: readonly Partition[];
  /** The kit knows no room of this kind: it stays bare, and whoever shows it says so. */
  readonly unknown?: boolean;
  /** Exposure of the eye in this room, 1 = neutral (interior look sheet, Light). */
  readonly exposure?: number;
  /** Multiplies what the eye sees, red and blue, to keep the room's white white. */
  readonly white?: readonly [number, number];
}

/** A kind of room: which way people pass it, and how it is fitted out. Pure: the same space gives the same fit. */
export interface RoomKind {
  readonly kind: string;
  readonly way: Way | ((carKind: string) => Way);
  readonly fit: (space: RoomSpace) => RoomFit;
}
