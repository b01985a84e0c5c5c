import type { EndPlace } from '../coach/coachFrame.ts';
import type { Shape } from '../shapes.ts';
import { buffers } from './buffers.ts';
import { knuckle } from './knuckle.ts';
import { sa3 } from './sa3.ts';

export const couplerKinds: readonly string[] = ['sa3', 'knuckle'];

/**
 * Coupler and what stands beside it at one end of a coach; `reach` is the way from the coupler's face to the end
 * wall. Russian coaches also have two spring buffer plates.
 */
export function couplerShapes(kind: string, reach: number, place: EndPlace): readonly Shape[] {
  if (kind === 'knuckle') return knuckle(reach, place);
  return [...sa3(reach, place), ...buffers(reach, place)];
}
