import { followTitle } from './followTitle.ts';
import { followGamepad } from './gamepad.ts';

/** What can wait until the picture stands. */
export function followLate(): void {
  followGamepad();
  followTitle();
}
