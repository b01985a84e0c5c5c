import type { Pose } from './pose.ts';

/** A visitor who walks. Plain values; `step` makes the next one. */
export interface WalkState {
  readonly pose: Pose;
  /** One substep ago: the picture is drawn between the two (`eyePose`). */
  readonly before: Pose;
  /** Metres a second, along the ruler and across. */
  readonly vx: number;
  readonly vz: number;
  /** Time that has passed but was too short for a substep, s. */
  readonly spare: number;
  /** How far doors stand open, 0 to 1, by `<car id>:<door key>`; those that are shut are left out. */
  readonly doors: Readonly<Record<string, number>>;
}
