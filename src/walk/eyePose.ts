import { gait } from './gait.ts';
import type { Pose } from './pose.ts';
import type { WalkState } from './state.ts';
import { wrap } from './wrap.ts';

/** Where to draw the visitor's eye from: between the last two substeps, so that movement is smooth at any frame rate. */
export function eyePose({ pose, before, spare }: WalkState): Pose {
  const t = Math.min(1, Math.max(0, spare / gait.substep));
  return {
    x: before.x + (pose.x - before.x) * t,
    z: before.z + (pose.z - before.z) * t,
    yaw: wrap(before.yaw + wrap(pose.yaw - before.yaw) * t),
    pitch: before.pitch + (pose.pitch - before.pitch) * t,
  };
}
