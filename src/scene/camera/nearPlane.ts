import type { Corridor } from '../../build/land/corridor.ts';
import type { Target } from '../picking.ts';
import { groundUnder } from './groundUnder.ts';

/** Nearest and furthest place of the near plane, m. */
const least = 0.2;
const most = 24;
/** Share of the way to the nearest thing: its corners, at the widest lens, lie half as far again. */
const share = 0.12;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Distance of the near plane for an eye (m): it keeps off while nothing is near, which gives depth precision to whole
 * trains, and never reaches a body or the ground, so that nothing is ever cut open. Allocates nothing. `shift`: how far the
 * trains have run ahead of the land's x, m.
 */
export function nearPlane(
  { x, y, z }: Point,
  targets: readonly Target[],
  land: Corridor | null,
  shift: number,
): number {
  let nearest = Math.min(most / share, Math.max(0, y - groundUnder(x, z, land, shift)));
  for (const { box } of targets) {
    const dx = Math.max(box.min[0] - x, 0, x - box.max[0]);
    const dy = Math.max(box.min[1] - y, 0, y - box.max[1]);
    const dz = Math.max(box.min[2] - z, 0, z - box.max[2]);
    nearest = Math.min(nearest, Math.hypot(dx, dy, dz));
  }
  return Math.max(least, share * nearest);
}
