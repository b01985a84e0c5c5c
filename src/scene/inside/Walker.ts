import type { InsidePlan } from '../../plan/inside/types.ts';
import type { TrainPlan } from '../../plan/types.ts';
import type { Pose, WalkGoal } from '../../store/state.ts';
import { store } from '../../store/store.ts';
import { eyePose } from '../../walk/eyePose.ts';
import { type Following, follow, stepAlong } from '../../walk/follow.ts';
import { gait } from '../../walk/gait.ts';
import type { WalkInput } from '../../walk/input.ts';
import { isIdle } from '../../walk/isIdle.ts';
import { isResting } from '../../walk/isResting.ts';
import { route } from '../../walk/route.ts';
import { standing } from '../../walk/standing.ts';
import type { WalkState } from '../../walk/state.ts';
import { step } from '../../walk/step.ts';
import { type WalkCar, WalkWorld } from '../../walk/walkWorld.ts';

/** The state is told where the walker is so often, ms. */
const every = 180;
/** Pace of a guided walk, m/s: one looks about on the way. */
const easy = 1;
/** The first step after a rest is one usual frame long, s. */
const usual = 1 / 60;

/** A visitor on foot between the pure steps of `walk` and the state: holds what changes with every frame. */
export class Walker {
  private world: WalkWorld | null = null;
  private state: WalkState | null = null;
  private following: Following | null = null;
  private goal: WalkGoal | null = null;
  private wish: Pose | null = null;
  private told: Pose | null = null;
  private toldAt = 0;
  private rested = true;
  private known = '';
  private plan: TrainPlan | null = null;
  private insides: ReadonlyMap<string, InsidePlan> = new Map();

  /** Gives it the neighbouring cars whose insides are known. */
  enter(plan: TrainPlan, insides: ReadonlyMap<string, InsidePlan>): void {
    if (this.plan !== plan) {
      this.state = null;
      this.wish = null;
      this.told = null;
    }
    this.plan = plan;
    this.insides = insides;
    const cars = plan.cars.flatMap((car): WalkCar[] => {
      const inside = insides.get(car.id);
      return inside ? [{ plan: inside, x: car.x }] : [];
    });
    const here = this.state?.pose.x ?? this.wish?.x ?? store.getState().pose?.x;
    const joined = here === undefined ? [] : neighbours(cars, here);
    const key = joined.map((car) => car.plan.carId).join();
    if (key === this.known && this.state) return;
    this.known = key;
    this.world = joined.length > 0 ? new WalkWorld(joined) : null;
    // Who walks already walks on when the next car comes to be known.
    if (!this.state && this.wish) this.start(this.wish);
    this.head(this.goal);
  }

  /** Puts it where the state says, unless that is where it has just told the state that it is. */
  place(pose: Pose): void {
    if (pose === this.told) return;
    this.wish = pose;
    const known = this.cars.some(({ plan, x }) => pose.x >= x && pose.x <= x + plan.length);
    if (known) {
      this.start(pose);
      return;
    }
    // A car that is not among the neighbours: the walk goes on there as soon as its inside is known.
    this.state = null;
    this.following = null;
    if (this.plan) this.enter(this.plan, this.insides);
  }

  /** Sends it on its way; null: it stops. */
  head(goal: WalkGoal | null): void {
    this.goal = goal;
    this.following = null;
    const { world, state } = this;
    if (!goal || !world || !state) return;
    if (goal.jump) {
      const { yaw, pitch } = state.pose;
      const pose = { x: goal.x, z: goal.z, yaw: goal.yaw ?? yaw, pitch: goal.pitch ?? pitch };
      this.state = standing(world, pose);
      this.goal = null;
      store.getState().arrived();
      return;
    }
    const look = goal.yaw === null ? null : { yaw: goal.yaw, pitch: goal.pitch ?? 0 };
    const way = route(world, state.pose, goal, look);
    const known = world.cars.some(({ plan, x }) => goal.x >= x && goal.x <= x + plan.length);
    if (way) this.following = follow(way);
    // Nothing leads there: a click does nothing, and a guide tells of it from here.
    else if (known) this.end();
  }

  leave(): void {
    this.world = null;
    this.state = null;
    this.following = null;
    this.goal = null;
    this.wish = null;
    this.told = null;
    this.known = '';
    this.plan = null;
    this.rested = true;
  }

  get ready(): boolean {
    return this.world !== null && this.state !== null;
  }

  get cars(): readonly WalkCar[] {
    return this.world?.cars ?? [];
  }

  carAt(x: number): WalkCar | null {
    return this.world?.cars[this.world.carAt(x)] ?? null;
  }

  /** The eye, between two substeps. */
  get eye(): Pose {
    return this.state ? eyePose(this.state) : { x: 0, z: 0, yaw: 0, pitch: 0 };
  }

  /** Openness of a car's doors in the order of its plan. */
  doorsOf(plan: InsidePlan): readonly number[] {
    const open = this.state?.doors ?? {};
    return plan.doors.map(({ key }) => open[`${plan.carId}:${key}`] ?? 0);
  }

  /** Walks for `dt` seconds; true while anything moves. */
  step(dt: number, input: WalkInput): boolean {
    const { world } = this;
    if (!world || !this.state) return false;
    const time = this.rested ? usual : dt;
    const idle = isIdle(input);
    if (!idle && (this.goal || store.getState().guided?.phase === 'showing')) {
      store.getState().interrupt();
      this.goal = null;
      this.following = null;
    }
    if (this.following) {
      const pace = this.goal?.pace === 'easy' ? easy : gait.walk;
      const next = stepAlong(this.state, this.following, world, time, pace);
      this.state = next.state;
      this.following = next.following.end === null ? next.following : null;
      if (!this.following) this.end();
    } else {
      this.state = step(this.state, input, world, time);
    }
    this.rested = idle && !this.following && isResting(this.state);
    return !this.rested;
  }

  /** Where it is, when it is time to tell; null otherwise. At rest it tells at once. */
  report(moves: boolean): Pose | null {
    const pose = this.state?.pose;
    if (!pose || (this.told && same(pose, this.told))) return null;
    const now = performance.now();
    if (moves && now - this.toldAt < every) return null;
    this.toldAt = now;
    this.told = { ...pose };
    this.wish = this.told;
    return this.told;
  }

  private start(pose: Pose): void {
    if (!this.world) return;
    this.state = standing(this.world, pose);
    this.following = null;
  }

  private end(): void {
    this.goal = null;
    store.getState().arrived();
  }
}

/** The cars that hang together round `x`; none where the car at `x` is not known. */
function neighbours(cars: readonly WalkCar[], x: number): readonly WalkCar[] {
  const at = cars.findIndex((car) => x >= car.x && x <= car.x + car.plan.length);
  if (at < 0) return [];
  let [from, to] = [at, at];
  const joined = (a: number, b: number) => {
    const [before, behind] = [cars[a], cars[b]];
    return before && behind && Math.abs(before.x + before.plan.length - behind.x) < 0.01;
  };
  while (joined(from - 1, from)) from -= 1;
  while (joined(to, to + 1)) to += 1;
  return cars.slice(from, to + 1);
}

function same(a: Pose, b: Pose): boolean {
  return a.x === b.x && a.z === b.z && a.yaw === b.yaw && a.pitch === b.pitch;
}
