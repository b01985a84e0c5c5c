import { bogieShapes } from '../kit/bogies/index.ts';
import type { Detail } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** One wheelset; origin at the middle of its axle, axis z. Null at level 2, where the bogie has the wheels. */
export function wheelsetBuffers(
  kind: string,
  gauge: number,
  livery: Livery,
  detail: Detail,
): Buffers | null {
  if (detail === 2) return null;
  return buildShapes(bogieShapes(kind, gauge).wheelset, detail, surfaceOf(livery));
}
