import { endWall } from '../endWall.ts';
import type { PutPiece, RoomSpace } from '../room.ts';
import type { Hung } from './hangAlong.ts';
import { put } from './put.ts';

/**
 * Hangs things side by side in the middle of an end wall's widest stretch beside its door, as many as fit, `gap` apart; `within`
 * keeps them between two z (a corridor's partition, a piece that stands before the wall).
 */
export function hangAcross(
  space: RoomSpace,
  end: 'head' | 'tail',
  things: readonly Hung[],
  {
    gap = 0.2,
    within = [-Infinity, Infinity],
  }: { readonly gap?: number; readonly within?: readonly [number, number] } = {},
): readonly PutPiece[] {
  const wall = endWall(space, end);
  const [widest] = wall.stretches;
  if (!widest) return [];
  const from = Math.max(within[0], widest.z - widest.width / 2) + 0.08;
  const to = Math.min(within[1], widest.z + widest.width / 2) - 0.08;
  const hung: Hung[] = [];
  let width = -gap;
  for (const thing of things) {
    if (width + gap + thing.width > to - from) continue;
    hung.push(thing);
    width += gap + thing.width;
  }
  let z = (from + to) / 2 - width / 2;
  return hung.map(({ piece, width: wide, up, options }) => {
    const at = z + wide / 2;
    z += wide + gap;
    return put(piece, wall.x, at, { turn: wall.turn, up, ...(options ? { options } : {}) });
  });
}
