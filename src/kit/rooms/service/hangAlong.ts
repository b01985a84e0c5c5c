import type { PutPiece, RoomSpace } from '../room.ts';
import { freeRuns } from './freeRuns.ts';
import { put } from './put.ts';

/** Something for a wall: its kind, how wide it is there and how high it hangs, m. */
export interface Hung {
  readonly piece: string;
  readonly width: number;
  readonly up: number;
  readonly options?: PutPiece['options'];
}

/**
 * Hangs things in their order along a side wall from its head end, each once, where neither window nor door is; `gap` lies
 * between two, and before the first. What no longer fits is left out.
 */
export function hangAlong(
  space: RoomSpace,
  side: 1 | -1,
  things: readonly Hung[],
  {
    gap = 0.5,
    height = 1.9,
    from = -Infinity,
  }: { readonly gap?: number; readonly height?: number; readonly from?: number } = {},
): readonly PutPiece[] {
  const left = [...things];
  const pieces: PutPiece[] = [];
  for (const run of freeRuns({ ...space, head: null, tail: null }, side, height, 0.1)) {
    let x = Math.max(run.from + 0.12, from);
    for (let next = left[0]; next && x + next.width < run.to - 0.05; next = left[0]) {
      const { piece, width, up, options } = next;
      pieces.push(
        put(piece, x + width / 2, side * space.half, {
          turn: side === 1 ? 180 : 0,
          up,
          ...(options ? { options } : {}),
        }),
      );
      x += width + gap;
      left.shift();
    }
  }
  return pieces;
}
