import { Body } from './body.ts';
import { gait } from './gait.ts';
import type { Place, Route } from './route.ts';
import type { WalkState } from './state.ts';
import type { WalkWorld } from './walkWorld.ts';
import { wrap } from './wrap.ts';

/** A visitor on a route: which of its places comes next. */
export interface Following {
  readonly route: Route;
  readonly next: number;
  /** Seconds without getting on. */
  readonly stalled: number;
  /** `arrived`: stands there and looks as asked. `blocked`: something that was not there when the route was found. */
  readonly end: 'arrived' | 'blocked' | null;
}

/** A corner is passed at this distance, the end reached at that, m. */
const corner = 0.12;
const arrived = 0.02;

/** Slows down over this last part of the way, m. */
const slowing = 0.45;

/** Without getting on for so long, s, it gives up: a door takes half a second. */
const patience = 2;

/** Turns of the look along a route: by the part of the remaining angle a second, at most degrees a second. */
const looking = { part: 4, most: 140, close: 0.3 };

/** Sets out on a route. */
export function follow(route: Route): Following {
  return { route, next: Math.min(1, route.points.length - 1), stalled: 0, end: null };
}

/**
 * Lets a visitor walk along a route for `dt` seconds, in the same substeps as `step`; looks the way that is gone and, at the end,
 * as the route asks.
 */
export function stepAlong(
  state: WalkState,
  following: Following,
  world: WalkWorld,
  dt: number,
  pace: number = gait.walk,
): { readonly state: WalkState; readonly following: Following } {
  const body = new Body(state, world);
  const count = body.substeps(dt);
  const { points, look } = following.route;
  let { next, stalled, end } = following;
  for (let i = 0; i < count; i++) {
    const target = points[next]!;
    const last = next === points.length - 1;
    const [dx, dz] = [target.x - body.x, target.z - body.z];
    const apart = Math.hypot(dx, dz);
    if (!last && apart < corner) next += 1;
    const stay = end !== null || (last && apart < arrived);
    turnTo(body, stay ? look : wayOf(body, points, next, dx, dz, apart));
    if (stay) {
      body.advance(0, 0);
      if (end === null && isSeen(body, look)) end = 'arrived';
      continue;
    }
    const speed = last ? pace * Math.min(1, apart / slowing + 0.03) : pace;
    body.advance((dx / apart) * speed, (dz / apart) * speed);
    const gained = apart - Math.hypot(target.x - body.x, target.z - body.z);
    stalled = gained > 0.1 * speed * gait.substep ? 0 : stalled + gait.substep;
    if (stalled > patience) end = 'blocked';
  }
  return { state: body.state(), following: { route: following.route, next, stalled, end } };
}

/** Where to look on the way: at the next place, or beyond it when it is close; straight on when the end is close. */
function wayOf(
  { yaw, pitch }: Body,
  points: readonly Place[],
  next: number,
  dx: number,
  dz: number,
  apart: number,
): Route['look'] {
  if (apart > looking.close) return { yaw: degrees(Math.atan2(dz, dx)), pitch: 0 };
  const here = points[next]!;
  const after = points[next + 1];
  if (!after) return { yaw, pitch };
  return { yaw: degrees(Math.atan2(after.z - here.z, after.x - here.x)), pitch: 0 };
}

function turnTo(body: Body, look: Route['look']): void {
  if (!look) {
    body.turn(0, 0);
    return;
  }
  body.turn(rate(wrap(look.yaw - body.yaw)), rate(look.pitch - body.pitch));
}

/** Degrees a second for a remaining angle: fast, then gently, and done in the last half degree. */
function rate(angle: number): number {
  if (Math.abs(angle) < 0.5) return angle / gait.substep;
  return Math.sign(angle) * Math.min(looking.most, looking.part * Math.abs(angle) + 2);
}

function isSeen(body: Body, look: Route['look']): boolean {
  if (!look) return true;
  return Math.abs(wrap(look.yaw - body.yaw)) < 0.05 && Math.abs(look.pitch - body.pitch) < 0.05;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
