import type { Corridor } from '../../build/land/corridor.ts';
import { relief } from '../../build/land/relief.ts';

/** Height of what the camera stands over at (x, z) of the trains' ruler, m over rail top: the land, never less than the rails. */
export function groundUnder(x: number, z: number, land: Corridor | null, shift: number): number {
  return land ? Math.max(0, relief(x - shift, z, land)) : 0;
}
