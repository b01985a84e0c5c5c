import { bogieDefinition, bogieShapes } from '../bogies/index.ts';
import type { Shape } from '../shapes.ts';
import { boxFittings } from './boxFittings.ts';
import { brakeRigging } from './brakeRigging.ts';
import { brakeShapes } from './brakeShapes.ts';
import { frameFittings } from './frameFittings.ts';
import { nearSprings } from './nearSprings.ts';

/**
 * A bogie's frame as an eye beside it sees it: `bogieShapes` with brakes, and on the eye's `side` full springs, flanges, bolts
 * and cables. Of the springs on the other side no more is seen than what they are further off.
 */
export function nearBogie(kind: string, gauge: number, side: 1 | -1): readonly Shape[] {
  const design = bogieDefinition(kind);
  const base = bogieShapes(kind, gauge).frame.filter(
    (shape) =>
      shape.role !== 'spring' || ('at' in shape && shape.detail > 0 && shape.at[2] * side < 0),
  );
  return [
    ...base,
    ...frameFittings(design, side),
    ...boxFittings(design, side),
    ...nearSprings(design, side),
    ...brakeShapes(design, gauge),
    ...brakeRigging(design, gauge),
  ];
}
