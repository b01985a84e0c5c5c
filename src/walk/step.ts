import { Body } from './body.ts';
import { gait } from './gait.ts';
import type { WalkInput } from './input.ts';
import type { WalkState } from './state.ts';
import type { WalkWorld } from './walkWorld.ts';

/**
 * Lets a visitor walk for `dt` seconds. Time is cut into substeps of 1/120 s and what remains is carried on, so that the same input
 * over the same time leads to the same place at any frame rate. A body never comes closer to a solid than its radius: it slides
 * along; one that stands in a solid is first put on the nearest free floor.
 */
export function step(state: WalkState, input: WalkInput, world: WalkWorld, dt: number): WalkState {
  const body = new Body(state, world);
  body.look(input.lookYaw, input.lookPitch);
  const count = body.substeps(dt);
  const pace = input.hurry ? gait.hurry : gait.walk;
  const size = Math.max(1, Math.hypot(input.forward, input.strafe));
  for (let i = 0; i < count; i++) {
    body.turn(input.turn * gait.turn, input.tilt * gait.tilt);
    const [cos, sin] = [Math.cos(body.heading), Math.sin(body.heading)];
    const forward = (input.forward / size) * pace;
    const strafe = (input.strafe / size) * pace;
    body.advance(cos * forward - sin * strafe, sin * forward + cos * strafe);
  }
  return body.state();
}
