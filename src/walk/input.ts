/** What a visitor asks for at this moment, by whatever device. */
export interface WalkInput {
  /** −1 back to 1 forward, −1 left to 1 right; a stick gives parts of it. */
  readonly forward: number;
  readonly strafe: number;
  /** Turning by keys or stick: −1 to the left, 1 to the right; −1 down, 1 up. */
  readonly turn: number;
  readonly tilt: number;
  /** Degrees looked aside (to the right positive) and up since the last step, by dragging: they act at once. */
  readonly lookYaw: number;
  readonly lookPitch: number;
  readonly hurry: boolean;
}

/** Nothing asked for. */
export const idleInput: WalkInput = {
  forward: 0,
  strafe: 0,
  turn: 0,
  tilt: 0,
  lookYaw: 0,
  lookPitch: 0,
  hurry: false,
};
