import { seedOf } from '../../kit/seedOf.ts';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan, PlacedShapes } from '../../plan/inside/types.ts';
import type { InsidePart } from './insideBuffers.ts';
import { InsideWriter, surfaceOf } from './insideWriter.ts';

/** Vertices of a part, about: with their triangles some 350 kB, so that a car comes to the graphics in pieces. */
const partSize = 6000;

/** A part, and which rooms it holds something of. */
export interface RoomsPart extends InsidePart {
  readonly rooms: readonly number[];
}

/**
 * Gathers placed shapes into parts, car-local. What is added goes into the open part until that is full or is closed. The same
 * shapes in the same order give the same bytes.
 */
export class PartsWriter {
  private solid = new InsideWriter();
  private clear = new InsideWriter();
  private rooms = new Set<number>();
  private clearRooms = new Set<number>();

  constructor(
    private readonly detail: Detail,
    private readonly items: InsidePlan['items'],
  ) {}

  /** Adds one piece; `door` is its place among all leaves of the plan's doors, from 1, for a door's leaf. Returns a part that is full. */
  add(placed: PlacedShapes, room: number, door = 0): RoomsPart | null {
    let seed = seedOf(placed.key);
    const item = 1 + this.items.findIndex(({ id }) => id === placed.item);
    this.rooms.add(room);
    for (const shape of placed.shapes) {
      if (shape.detail < this.detail) continue;
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const { finish } = surfaceOf(shape.role);
      const clear = finish === 'clear' || finish === 'sheer';
      if (clear) this.clearRooms.add(room);
      const writer = clear ? this.clear : this.solid;
      writer.add(placed, shape, this.detail === 2 ? 1 : this.detail, seed >>> 16, item, door);
    }
    return this.solid.size < partSize ? null : this.closeSolid();
  }

  /** What is left, with all panes so far. */
  close(): RoomsPart {
    const rooms = [...new Set([...this.rooms, ...this.clearRooms])];
    const clear = this.clear.finish();
    this.clear = new InsideWriter();
    this.clearRooms = new Set();
    return { ...this.closeSolid(), clear, rooms };
  }

  private closeSolid(): RoomsPart {
    const part = {
      solid: this.solid.finish(),
      clear: new InsideWriter().finish(),
      rooms: [...this.rooms],
    };
    this.solid = new InsideWriter();
    this.rooms = new Set();
    return part;
  }
}
