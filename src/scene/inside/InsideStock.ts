import { Group, type WebGLRenderer } from 'three';
import type { Detail } from '../../kit/shapes.ts';
import type { InsidePlan } from '../../plan/inside/types.ts';
import type { CarPlan } from '../../plan/types.ts';
import { eyeIn, eyeOver } from './eyeIn.ts';
import { InsideCar } from './InsideCar.ts';
import type { InsideEffort } from './insideMaterial.ts';
import { itemLevels } from './itemLevels.ts';
import { lightCar } from './lightCar.ts';

/** A car that is to be seen from within, with the level of its furniture. */
export interface Wanted {
  readonly car: CarPlan;
  readonly plan: InsidePlan;
  /** Its head end along the ruler, and z of its track, scene. */
  readonly x: number;
  readonly z: number;
  readonly detail: Detail;
  readonly cut: boolean;
}

interface Held {
  wanted: Wanted;
  readonly car: InsideCar;
  job: Generator<void | Promise<void>, void> | null;
  /** Counts up: what was asked for last has the highest. */
  used: number;
}

/** Cars kept besides those that are seen, for whoever turns round. */
const spare = 2;
/** Most bytes that are sent to the graphics for one frame. */
const uploadBudget = 760_000;
/** Time of one stretch of work, ms: less than half a frame. */
const stretch = 6;

/**
 * The insides that are drawn: built a little at a time, kept while they are near, disposed of when others come. Nothing of it
 * blocks the page: work is done in stretches of a few milliseconds between frames.
 */
export class InsideStock {
  readonly group = new Group();
  private readonly held = new Map<string, Held>();
  private shown: readonly string[] = [];
  private lit: readonly [string | null, string | null] = [null, null];
  private marked = false;
  private clock = 0;
  private working = false;
  private gone = false;

  constructor(
    private readonly effort: InsideEffort,
    /** Something new can be drawn. */
    private readonly onChange: () => void,
  ) {}

  /** Shows these cars, the most wanted first, and nothing else. */
  want(list: readonly Wanted[]): void {
    this.clock += 1;
    this.shown = list.map(keyOf);
    for (const wanted of list) {
      const key = keyOf(wanted);
      const known = this.held.get(key);
      if (known) {
        known.used = this.clock;
        known.car.setCut(wanted.cut);
        known.car.group.position.set(wanted.x, 0, wanted.z);
        known.wanted = wanted;
        continue;
      }
      const car = new InsideCar(wanted.plan, wanted.detail, this.effort);
      car.setCut(wanted.cut);
      car.light(...this.lit);
      if (this.marked) car.mark(itemLevels(wanted.car, wanted.plan));
      car.group.position.set(wanted.x, 0, wanted.z);
      this.group.add(car.group);
      this.held.set(key, { wanted, car, job: build(car), used: this.clock });
    }
    this.present();
    this.evict();
    void this.work();
  }

  /** A car that is shown now and has its light. */
  car(id: string): InsideCar | null {
    return this.of(id).find(({ car }) => car.means.length > 0)?.car ?? null;
  }

  /** How far the doors of a car stand open, in its plan's order. */
  setDoors(id: string, open: readonly number[]): void {
    for (const { car } of this.of(id)) car.setDoors(open);
  }

  /** Called before each frame: lets in what is built, a little a frame. True while something waits for the next one. */
  admit(gl: WebGLRenderer): boolean {
    let left = uploadBudget;
    for (const { car } of this.wanted()) left = car.admit(gl, left, uploadBudget);
    this.present();
    return this.wanted().some(({ car }) => car.waits && car.means.length > 0);
  }

  /** Items with a bright rim, wherever they are: chosen, and pointed at. */
  light(chosen: string | null, hovered: string | null): void {
    this.lit = [chosen, hovered];
    for (const { car } of this.held.values()) car.light(chosen, hovered);
  }

  /** Shows of all items how they are known, or everything as it looks. */
  mark(on: boolean): void {
    this.marked = on;
    for (const { car, wanted } of this.held.values())
      car.mark(on ? itemLevels(wanted.car, wanted.plan) : null);
  }

  /** Where bodies give way to what is drawn of their insides, along the ruler. Walked cars are open to their couplers. */
  open(): readonly {
    readonly from: number;
    readonly to: number;
    readonly z: number;
    readonly cut: boolean;
  }[] {
    return this.wanted()
      .flatMap((held) => {
        const { car, x, z, cut } = held.wanted;
        if (this.of(car.id).every((version) => version.car.isEmpty)) return [];
        const end = cut ? (car.length - car.car.vehicle.body.length) / 2 : 0;
        return [{ from: x + end, to: x + car.length - end, z, cut }];
      })
      .sort((a, b) => a.z - b.z || a.from - b.from);
  }

  /** True when all that is shown is whole. */
  get whole(): boolean {
    return this.wanted().every(isWhole);
  }

  /** Sets the eye for who looks in from outside. */
  eye(): void {
    const [first] = this.wanted();
    if (first && first.car.means.length > 0) eyeOver(first.car);
  }

  /** Sets the eye for who stands in the first car, at x from its middle. */
  eyeAt(x: number, z: number): void {
    const [first] = this.wanted();
    if (first && first.car.means.length > 0) eyeIn(first.car, x + first.wanted.car.length / 2, z);
  }

  /** Moves everything along with the running trains. */
  shift(by: number): void {
    this.group.position.x = -by;
  }

  dispose(): void {
    this.gone = true;
    for (const { car } of this.held.values()) car.dispose();
    this.held.clear();
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let held = this.next(); held && !this.gone; held = this.next()) {
      const until = performance.now() + stretch;
      while (held.job && performance.now() < until) {
        const step = held.job.next();
        if (step.done) held.job = null;
        else if (step.value) await step.value;
      }
      this.onChange();
      await new Promise((resume) => setTimeout(resume, 0));
    }
    this.working = false;
  }

  private next(): Held | null {
    for (const key of this.shown) {
      const held = this.held.get(key);
      if (held?.job) return held;
    }
    return null;
  }

  private wanted(): readonly Held[] {
    return this.shown.flatMap((key) => this.held.get(key) ?? []);
  }

  /** The versions of a car that are in the picture: the one asked for and, until it is whole, one that stands in for it. */
  private of(id: string): readonly Held[] {
    const asked = this.wanted().find(({ wanted }) => wanted.car.id === id);
    if (!asked) return [];
    const standIn = isWhole(asked) ? null : this.standIn(asked);
    return standIn ? [asked, standIn] : [asked];
  }

  private standIn({ wanted, car }: Held): Held | null {
    for (const other of this.held.values()) {
      if (other.wanted.car.id === wanted.car.id && other.car !== car && isWhole(other))
        return other;
    }
    return null;
  }

  /** Rooms of the version that was asked for take the place of its stand-in's, one by one. */
  private present(): void {
    for (const { car } of this.held.values()) car.group.visible = false;
    for (const asked of this.wanted()) {
      asked.car.group.visible = true;
      asked.car.show();
      const standIn = isWhole(asked) ? null : this.standIn(asked);
      if (!standIn) continue;
      standIn.car.setCut(asked.wanted.cut);
      standIn.car.group.visible = true;
      standIn.car.standInFor(asked.car);
    }
  }

  private evict(): void {
    const standIns = new Set(this.wanted().map((asked) => this.standIn(asked)));
    const idle = [...this.held].filter(
      ([key, held]) => !this.shown.includes(key) && !standIns.has(held),
    );
    idle.sort(([, a], [, b]) => a.used - b.used);
    for (const [key, { car }] of idle.slice(0, Math.max(0, idle.length - spare))) {
      this.group.remove(car.group);
      car.dispose();
      this.held.delete(key);
    }
  }
}

function isWhole({ car, job }: Held): boolean {
  return job === null && !car.waits;
}

function keyOf({ car, detail }: Wanted): string {
  return `${car.id}@${detail}`;
}

/** Light first, so that nothing is ever drawn without it. */
function* build(car: InsideCar): Generator<void | Promise<void>, void> {
  yield* lightCar(car);
  yield* car.build();
}
