/**
 * Where a visitor stands inside a train and looks: x along the train's ruler and z across, m; `yaw` in degrees, 0 to the tail (+x),
 * 90 to +z; `pitch` in degrees, up positive.
 */
export interface Pose {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}
