import { bogieDefinition, bogieShapes } from '../bogies/index.ts';
import type { Shape } from '../shapes.ts';
import { boxFittings } from './boxFittings.ts';
import { brakeRigging } from './brakeRigging.ts';
import { brakeShapes } from './brakeShapes.ts';
import { frameFittings } from './frameFittings.ts';
import { nearSprings } from './nearSprings.ts';

/** A bogie's frame as an eye beside it sees it: `bogieShapes` with full springs, brakes, flanges, bolts and cables. */
export function nearBogie(kind: string, gauge: number): readonly Shape[] {
  const design = bogieDefinition(kind);
  const shapes = bogieShapes(kind, gauge).frame.filter(({ role }) => role !== 'spring');
  for (const side of [1, -1] as const) {
    shapes.push(...frameFittings(design, side));
    shapes.push(...boxFittings(design, side));
    shapes.push(...nearSprings(design, side));
  }
  shapes.push(...brakeShapes(design, gauge), ...brakeRigging(design, gauge));
  return shapes;
}
