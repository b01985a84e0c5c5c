import type { Box, Shape } from '../kit/shapes.ts';
import { BoxGrower } from './boxGrower.ts';
import { growRound } from './growRound.ts';

/** Smallest box round shapes as they are drawn close by; null for none. */
export function shapesBox(shapes: readonly Shape[]): Box | null {
  const grower = new BoxGrower();
  for (const shape of shapes) growRound(grower, shape);
  return grower.box;
}
