import type { Box } from '../../kit/shapes.ts';
import { placedBox } from './placedBox.ts';
import type { PlacedShapes } from './types.ts';

/** What is no further than this from the largest piece belongs to its sight, m. */
const beside = 0.35;

/**
 * Of all pieces that show an item the largest, with what stands on or beside it: an item of two machines with a way between
 * them is looked at as one machine, not as the air between both.
 */
export function mainPieces(pieces: readonly PlacedShapes[]): readonly PlacedShapes[] {
  const boxes = pieces.map((piece) => placedBox([piece]));
  let main: Box | null = null;
  for (const box of boxes) if (box && (!main || size(box) > size(main))) main = box;
  if (!main) return pieces;
  const { min, max } = main;
  return pieces.filter((_, i) => {
    const box = boxes[i];
    return box && [0, 1, 2].every((k) => gap(box, min[k]!, max[k]!, k) <= beside);
  });
}

function gap(box: Box, low: number, high: number, axis: number): number {
  return Math.max(box.min[axis]! - high, low - box.max[axis]!, 0);
}

/** Volume, with some thickness for what is flat. */
function size({ min, max }: Box): number {
  return [0, 1, 2].reduce((product, k) => product * Math.max(0.05, max[k]! - min[k]!), 1);
}
