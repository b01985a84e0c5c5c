import type { CommonStand } from '../../../plan/compare/standsInBoth.ts';
import { isInsideCam } from '../../../store/isInsideCam.ts';
import type { Cam } from '../../../store/state.ts';

/** Height of the eye over the floor, m, as in the walk. */
const eyeHeight = 1.6;
/** How far off the point is that one looks at, m; links keep centimetres. */
const far = 4;

/** The camera of two panes at a place within both cars. It looks where it looked within them before, or down the cars. */
export function insideCam({ x, z }: CommonStand, floor: number, before: Cam): Cam {
  const y = floor + eyeHeight;
  const way = isInsideCam(before)
    ? [before[3] - before[0], before[4] - before[1], before[5] - before[2]]
    : [1, -0.12, -0.25];
  const [dx = 1, dy = 0, dz = 0] = way;
  const long = Math.hypot(dx, dy, dz) || 1;
  return [x, y, z, x + (dx / long) * far, y + (dy / long) * far, z + (dz / long) * far];
}
