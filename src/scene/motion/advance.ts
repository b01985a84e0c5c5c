import type { Motion } from './Motion.ts';

/** Both trains run at 60 km/h: what is reported of Kim's; Putin's could go faster, but not beside it. */
export const runningSpeed = 60 / 3.6;

/** m/s²: livelier than a train's 0.3, so that a press shows its effect within five seconds. */
const gain = 3.4;
const brake = 5.5;

/**
 * The stretch of land that has woods on either side, as metres ahead of the ruler's place. At its end a bank of mist passes
 * and the trains come out of it at the stretch's beginning, so that a finite land is never seen to end.
 */
const stretch = { from: -300, to: 200 } as const;
/** Metres over which the mist comes up and goes. */
const bank = 30;

/** One step of `dt` seconds. True while there is movement. */
export function advance(motion: Motion, wanted: boolean, dt: number): boolean {
  const goal = wanted ? runningSpeed : 0;
  const change = (wanted ? gain : brake) * dt;
  motion.speed += Math.max(-change, Math.min(change, goal - motion.speed));
  motion.driven += motion.speed * dt;
  motion.shift += motion.speed * dt;
  const share = motion.speed / runningSpeed;
  // Only at full speed is the mist thick enough to hide the change; who brakes at the very end rolls on a little.
  if (motion.shift > stretch.to && share > 0.99) motion.shift -= stretch.to - stretch.from;
  const nearest = Math.min(
    Math.abs(motion.shift - stretch.from),
    Math.abs(stretch.to - motion.shift),
  );
  motion.mist = share * Math.max(0, 1 - nearest / bank);
  return motion.speed > 0 || wanted;
}
