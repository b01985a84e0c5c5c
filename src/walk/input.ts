/**
 * What a visitor's hands ask of the walker during one step. Keys, sticks and drags all become this; so does a route that is
 * followed.
 */
export interface WalkInput {
  /** −1 (back) to 1 (ahead), along the heading. */
  readonly forward: number;
  /** −1 (left) to 1 (right). */
  readonly strafe: number;
  /** −1 (left) to 1 (right): turning at the usual rate. */
  readonly turn: number;
  /** −1 (down) to 1 (up): looking up at the usual rate. */
  readonly tilt: number;
  /** Degrees turned at once (by a drag, or a step of a turn), once for the whole step; positive to the right and up. */
  readonly yaw: number;
  readonly pitch: number;
  readonly hurry: boolean;
}
