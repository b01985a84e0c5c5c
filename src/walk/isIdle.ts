import type { WalkInput } from './input.ts';

/** Whether the visitor asks for nothing. Holding the hurry key alone asks for nothing. */
export function isIdle(input: WalkInput): boolean {
  return (
    input.forward === 0 &&
    input.strafe === 0 &&
    input.turn === 0 &&
    input.tilt === 0 &&
    input.lookYaw === 0 &&
    input.lookPitch === 0
  );
}
