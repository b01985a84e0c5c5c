import { figureShapes } from '../kit/figure.ts';
import type { Buffers } from './buffers.ts';
import { buildShapes } from './buildShapes.ts';
import { surfaceOf } from './surfaceOf.ts';

/** The person for scale, feet at the origin. */
export function figureBuffers(): Buffers {
  return buildShapes(figureShapes(), 0, surfaceOf(null));
}
