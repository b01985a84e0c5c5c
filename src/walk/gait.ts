/** How a visitor walks: metres, seconds, degrees. Eye, speeds and radius are the brief's; the rest is ours. */
export const gait = {
  eye: 1.65,
  radius: 0.25,
  walk: 1.4,
  hurry: 3,
  /** Start and stop, m/s². */
  start: 5,
  stop: 7,
  /** Turning by keys, degrees a second. */
  turn: 110,
  tilt: 70,
  steepest: 80,
  /** Time of one step of the simulation: a frame of any length is made of these. */
  substep: 1 / 120,
  /** A frame longer than this is cut: after a pause nobody has walked on. */
  longest: 1,
} as const;
