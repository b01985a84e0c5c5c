import { type Solid, Solids } from './solids.ts';
import type { InsidePlan } from './types.ts';

/** What of a car's inside bears on where one can stand. */
export type WalkedCar = Pick<InsidePlan, 'length' | 'half' | 'rooms' | 'colliders'>;

/** Room that a grid point needs: a little more than a body's radius of 0.25 m, so that the way between two points is free too. */
const clearance = 0.255;

/** Distance between grid points, m: less than the play of a body 0.5 m wide on a way of 0.62 m. */
const pitch = 0.1;

/**
 * Where a body 0.5 m wide can stand in a car with all doors open: points 0.1 m apart over the whole floor, through the gangways up
 * to the couplers' faces. Car-local.
 */
export class FloorGrid {
  readonly solids: Solids;
  readonly nx: number;
  readonly nz: number;
  /** Per point, 1 where one can stand; x by x, each with its row across. */
  readonly free: Uint8Array;
  /** Per point, 1 where one can walk to from an end of the car. */
  readonly reached: Uint8Array;
  /** Points at the couplers' faces; −1 where the end is closed. */
  readonly head: number;
  readonly tail: number;
  private readonly dx: number;

  constructor({ length, half, rooms, colliders }: WalkedCar) {
    this.solids = new Solids(colliders);
    this.nx = Math.max(2, Math.ceil(length / pitch) + 1);
    // Odd: the middle row runs along the car's middle.
    this.nz = 2 * Math.floor(half / pitch + 1e-9) + 1;
    // The last row stands exactly on the far coupler's face, where the neighbour's first one stands.
    this.dx = length / (this.nx - 1);
    this.free = new Uint8Array(this.nx * this.nz).fill(1);
    for (const solid of this.solids.all) this.take(solid);
    const gate = (row: number, door: { readonly z: number } | null | undefined): number => {
      if (!door) return -1;
      const at = this.at(row * this.dx, door.z);
      return this.free[at] ? at : -1;
    };
    this.head = gate(0, rooms[0]?.head);
    this.tail = gate(this.nx - 1, rooms.at(-1)?.tail);
    this.reached = this.flood();
  }

  x(point: number): number {
    return Math.floor(point / this.nz) * this.dx;
  }

  z(point: number): number {
    return ((point % this.nz) - (this.nz - 1) / 2) * pitch;
  }

  /** The grid point nearest to (x, z). */
  at(x: number, z: number): number {
    const i = Math.round(x / this.dx);
    const k = Math.round(z / pitch + (this.nz - 1) / 2);
    const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
    return clamp(i, this.nx - 1) * this.nz + clamp(k, this.nz - 1);
  }

  /** The point nearest to (x, z) that one can walk to, at most `within` m away, of those from x `low` to `high`; −1 for none. */
  nearestReached(x: number, z: number, within = Infinity, low = 0, high = Infinity): number {
    let best = -1;
    let least = within * within;
    for (let i = 0; i < this.reached.length; i++) {
      if (!this.reached[i]) continue;
      const px = this.x(i);
      if (px < low || px > high) continue;
      const [dx, dz] = [px - x, this.z(i) - z];
      const square = dx * dx + dz * dz;
      if (square > least) continue;
      least = square;
      best = i;
    }
    return best;
  }

  /** Writes the points that a step leads to from `point` into `into`; returns how many. Diagonal steps cut no corner. */
  neighbours(point: number, into: Int32Array): number {
    const { nx, nz, free } = this;
    const [i, k] = [Math.floor(point / nz), point % nz];
    let count = 0;
    for (let di = -1; di <= 1; di++) {
      for (let dk = -1; dk <= 1; dk++) {
        const [a, b] = [i + di, k + dk];
        if ((di === 0 && dk === 0) || a < 0 || b < 0 || a >= nx || b >= nz) continue;
        if (!free[a * nz + b] || !free[i * nz + b] || !free[a * nz + k]) continue;
        into[count++] = a * nz + b;
      }
    }
    return count;
  }

  /** Takes the points round a solid: none of those farther away need be looked at. */
  private take(solid: Solid): void {
    const { x, z, hx, hz, cos, sin } = solid;
    const ex = Math.abs(cos) * hx + Math.abs(sin) * hz + clearance;
    const ez = Math.abs(sin) * hx + Math.abs(cos) * hz + clearance;
    const middle = (this.nz - 1) / 2;
    const i0 = Math.max(0, Math.ceil((x - ex) / this.dx));
    const i1 = Math.min(this.nx - 1, Math.floor((x + ex) / this.dx));
    const k0 = Math.max(0, Math.ceil((z - ez) / pitch + middle));
    const k1 = Math.min(this.nz - 1, Math.floor((z + ez) / pitch + middle));
    for (let i = i0; i <= i1; i++) {
      for (let k = k0; k <= k1; k++) {
        const point = i * this.nz + k;
        if (!this.free[point]) continue;
        const [px, pz] = [i * this.dx, (k - middle) * pitch];
        if (this.solids.apart(solid, px, pz, clearance) < clearance) this.free[point] = 0;
      }
    }
  }

  /** Per free point the number of the part of the floor that it hangs together with, from 1; 0 where one cannot stand. */
  parts(): Int32Array {
    const parts = new Int32Array(this.free.length);
    let count = 0;
    for (let i = 0; i < this.free.length; i++) {
      if (!this.free[i] || parts[i]) continue;
      count += 1;
      const part = this.spread([i]);
      for (let k = 0; k < part.length; k++) if (part[k]) parts[k] = count;
    }
    return parts;
  }

  /** From the ends; in a car without a way in, the largest part of its floor. */
  private flood(): Uint8Array {
    const from = [this.head, this.tail].filter((point) => point >= 0);
    if (from.length > 0) return this.spread(from);
    const parts = this.parts();
    const sizes: number[] = [];
    for (const part of parts) if (part > 0) sizes[part] = (sizes[part] ?? 0) + 1;
    const most = sizes.reduce((best, size, part) => (size > (sizes[best] ?? 0) ? part : best), 0);
    return Uint8Array.from(parts, (part) => (most > 0 && part === most ? 1 : 0));
  }

  private spread(from: readonly number[]): Uint8Array<ArrayBuffer> {
    const reached = new Uint8Array(this.free.length);
    const open = [...from];
    for (const point of open) reached[point] = 1;
    const around = new Int32Array(8);
    for (let point = open.pop(); point !== undefined; point = open.pop()) {
      const count = this.neighbours(point, around);
      for (let n = 0; n < count; n++) {
        const next = around[n]!;
        if (reached[next]) continue;
        reached[next] = 1;
        open.push(next);
      }
    }
    return reached;
  }
}
