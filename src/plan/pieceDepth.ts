import type { Box, Shape, WallShape } from '../kit/shapes.ts';
import { shapeBox } from './shapeBox.ts';

/** How deep behind the skin a door or a pane may lie and still be seen through its hole, m. */
const deepest = 0.25;
/** How far a frame may reach over the edge of its hole, m. */
const overlap = 0.08;
/** Holes are painted 0.03 before the skin (frames stand proud by less), and what is in them over that. */
const recess = 0.04;

/** A side wall and its box. */
export interface Skin {
  readonly wall: WallShape;
  readonly box: Box;
}

/**
 * Where a shape stands in the order of painting a side view, towards the viewer on `side`; null when a wall hides it.
 * What lies behind a hole comes just before the skin, so that it is seen.
 */
export function pieceDepth(shape: Shape, side: 1 | -1, skins: readonly Skin[]): number | null {
  const box = shapeBox(shape);
  const depth = nearest(box, side);
  for (const { wall, box: skin } of skins) {
    if (wall === shape) continue;
    if (depth < -0.3 && box.min[1] < skin.max[1]) return null;
    const front = nearest(skin, side);
    if (depth >= front - 1e-3 || !within(box, skin.min, skin.max, 0.02)) continue;
    const hole = wall.holes.find(({ at, width, from, to }) =>
      within(box, [at - width / 2, from], [at + width / 2, to], overlap),
    );
    if (!hole || depth < front - deepest || hole.fill.startsWith('glass') || isLoop(shape))
      return null;
    return front + recess + (depth - front) / 100;
  }
  return depth;
}

/** A frame round a hole: every row of the patch comes back to its beginning. */
function isLoop(shape: Shape): boolean {
  if (shape.kind !== 'patch') return false;
  return shape.rows.every((row) => {
    const [a, b] = [row[0]!, row.at(-1)!];
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 1e-6;
  });
}

function nearest({ min, max }: Box, side: 1 | -1): number {
  return side > 0 ? max[2] : -min[2];
}

function within(
  box: Box,
  min: readonly number[],
  max: readonly number[],
  tolerance: number,
): boolean {
  return [0, 1].every(
    (k) => box.min[k]! > min[k]! - tolerance && box.max[k]! < max[k]! + tolerance,
  );
}
