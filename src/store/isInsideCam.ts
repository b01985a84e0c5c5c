import type { Cam } from './state.ts';

/** Half of a body's width and its height, m: what is nearer to its middle line and lower is in it. */
const half = 1.5;
const roof = 3.6;

/** Whether a camera of two panes (from the middle of a car's place on the rails) stands in the cars instead of before them. */
export function isInsideCam(cam: Cam): cam is Exclude<Cam, 'home' | null> {
  return Array.isArray(cam) && Math.abs(cam[2]) < half && cam[1] < roof;
}
