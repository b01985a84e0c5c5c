import { bogieShapes } from '../kit/bogies/index.ts';
import type { Detail } from '../kit/shapes.ts';
import type { Livery } from '../model/train.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** A bogie without wheelsets; origin at its centre on rail top. At level 2 its wheels are part of it. */
export function bogieBuffers(kind: string, gauge: number, livery: Livery, detail: Detail): Buffers {
  return buildShapes(bogieShapes(kind, gauge).frame, detail, surfaceOf(livery));
}
