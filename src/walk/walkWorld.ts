import type { FloorGrid } from '../plan/inside/floorGrid.ts';
import { floorGridOf } from '../plan/inside/floorGridOf.ts';
import { type Solid, Solids } from '../plan/inside/solids.ts';
import type { InsidePlan } from '../plan/inside/types.ts';

/** A car's inside, its head coupler face at `x` on the train's ruler. */
export interface WalkCar {
  readonly plan: InsidePlan;
  readonly x: number;
}

/** A door of the world, on the ruler. */
export interface WalkDoor {
  /** `<car id>:<door key>`. */
  readonly id: string;
  readonly x: number;
  readonly z: number;
  readonly axis: 'x' | 'z';
  readonly width: number;
  /** Leads to nothing that is there now: never opens. */
  readonly shut: boolean;
  readonly leaf: Solid;
}

/** A car with what walking in it needs. */
export interface WalkedSpace extends WalkCar {
  readonly grid: FloorGrid;
  /** Car-local x between which one can stand: not in the passage behind an end door that stays shut. */
  readonly low: number;
  readonly high: number;
  /** Its first door in the list of all, and the first of the next car. */
  readonly doorsFrom: number;
  readonly doorsTo: number;
}

/** Half of a leaf's thickness, m: as a partition's. */
const leafHalf = 0.018;

/** A leaf that stands this far open lets a body through, which then pushes past its edge. */
export const openEnough = 0.6;

/** A body's radius, half a leaf and a hair, m: so far from a shut end door one can stand. */
const threshold = 0.27;

/** As far as `Solids` answers, m. */
const reach = 0.6;

/**
 * The part of a train that can be walked: neighbouring cars in order from the head, joined at their couplers' faces. Where the
 * next car is not in it, the end door stays shut. Questions leave their answer in the fields, as those of `Solids` do.
 */
export class WalkWorld {
  readonly cars: readonly WalkedSpace[];
  readonly doors: readonly WalkDoor[];
  /** How far each door stands open at the moment of a question; `step` writes it. */
  readonly open: Float64Array;
  gap = Infinity;
  nx = 0;
  nz = 0;
  private readonly from: number;
  private readonly to: number;

  constructor(cars: readonly WalkCar[]) {
    const doors: WalkDoor[] = [];
    this.cars = cars.map((car, i) => {
      const doorsFrom = doors.length;
      const { plan } = car;
      const [head, tail] = [leads(cars[i - 1], car), leads(car, cars[i + 1])];
      doors.push(...doorsOf(car, head, tail));
      return {
        ...car,
        grid: floorGridOf(plan),
        low: head ? 0 : (plan.rooms[0]?.from ?? 0) + threshold,
        high: tail ? plan.length : (plan.rooms.at(-1)?.to ?? plan.length) - threshold,
        doorsFrom,
        doorsTo: doors.length,
      };
    });
    this.doors = doors;
    this.open = new Float64Array(doors.length);
    this.from = cars[0]?.x ?? 0;
    const last = cars.at(-1);
    this.to = last ? last.x + last.plan.length : 0;
  }

  /** Index of the car at `x` on the ruler; the nearest one outside of the world. */
  carAt(x: number): number {
    let i = 0;
    while (i + 1 < this.cars.length && x >= this.cars[i + 1]!.x) i += 1;
    return i;
  }

  /** Looks for the solid nearest to (x, z): walls, furniture and leaves that are not open. */
  nearest(x: number, z: number): void {
    this.gap = Infinity;
    const i = this.carAt(x);
    const car = this.cars[i];
    if (!car) return;
    this.ask(car, x, z);
    const before = this.cars[i - 1];
    const after = this.cars[i + 1];
    if (before && x - car.x < reach) this.ask(before, x, z);
    if (after && after.x - x < reach) this.ask(after, x, z);
    this.wall(x - this.from, 1);
    this.wall(this.to - x, -1);
  }

  /** Where a body can stand nearest to (x, z), on the ruler: a place that can be walked to. */
  nearestFree(x: number, z: number): { readonly x: number; readonly z: number } {
    const car = this.cars[this.carAt(x)];
    const point = car ? this.nearestPoint(car, x, z) : -1;
    return car && point >= 0 ? { x: car.x + car.grid.x(point), z: car.grid.z(point) } : { x, z };
  }

  /** The grid point of a car nearest to (x, z) on the ruler that can be walked to, at most `within` m away; −1 for none. */
  nearestPoint({ grid, x: at, low, high }: WalkedSpace, x: number, z: number, within = Infinity) {
    return grid.nearestReached(x - at, z, within, low, high);
  }

  private ask({ grid, x: at, doorsFrom, doorsTo }: WalkedSpace, x: number, z: number): void {
    const { solids } = grid;
    solids.nearest(x - at, z);
    for (let d = doorsFrom; d < doorsTo; d++) {
      if (this.open[d]! >= openEnough) continue;
      const { leaf } = this.doors[d]!;
      solids.consider(leaf, x, z);
    }
    if (solids.gap >= this.gap) return;
    this.gap = solids.gap;
    this.nx = solids.nx;
    this.nz = solids.nz;
  }

  /** The end of the world, `gap` away, with its face looking along x. */
  private wall(gap: number, nx: number): void {
    if (gap >= this.gap) return;
    this.gap = gap;
    this.nx = nx;
    this.nz = 0;
  }
}

/** Whether one can pass from the first car into the second, which stands behind it. */
function leads(before: WalkCar | undefined, behind: WalkCar | undefined): boolean {
  return Boolean(before?.plan.rooms.at(-1)?.tail && behind?.plan.rooms[0]?.head);
}

function doorsOf({ plan, x: at }: WalkCar, head: boolean, tail: boolean): readonly WalkDoor[] {
  const first = plan.rooms[0]?.from ?? 0;
  const last = plan.rooms.at(-1)?.to ?? plan.length;
  return plan.doors.map(({ key, x, z, axis, width }) => {
    const atHead = axis === 'x' && x <= first;
    const atTail = axis === 'x' && x >= last;
    const [hx, hz] = axis === 'x' ? [leafHalf, width / 2] : [width / 2, leafHalf];
    return {
      id: `${plan.carId}:${key}`,
      x: at + x,
      z,
      axis,
      width,
      shut: (atHead && !head) || (atTail && !tail),
      leaf: Solids.prepare({ x: at + x, z, hx, hz, yaw: 0, key }),
    };
  });
}
