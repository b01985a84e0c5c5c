import type { PieceOptions } from '../../furniture/piece.ts';
import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from './cabinOf.ts';
import { put } from './put.ts';

export type GalleyUnit = 'sink' | 'hob' | 'doors' | 'drawers' | 'cold';

const depth = 0.58;
const wide = { sink: 0.9, hob: 0.95, doors: 0.8, drawers: 0.6, cold: 0.75 } as const;

/**
 * A galley along the right wall: the units in their order as far as the room reaches, lower before low windows, cupboards on
 * the wall where there is none, a hood over the hob, dishes on the first plain top.
 */
export function galleyRun(
  space: RoomSpace,
  units: readonly GalleyUnit[],
  roles: PieceOptions['roles'] = {},
): readonly PutPiece[] {
  const { head, tail, far } = cabinOf(space);
  const pieces: PutPiece[] = [];
  const windows = space.windows.filter(({ side }) => side === 1);
  let x = head + 0.02;
  let dishes = false;
  for (const unit of units) {
    const width = Math.min(wide[unit], tail - x);
    if (width < 0.5) break;
    const middle = x + width / 2;
    const over = windows.filter(
      ({ at, width: w }) => at + w / 2 + 0.08 > x && at - w / 2 - 0.08 < x + width,
    );
    const sill = Math.min(9, ...over.map(({ from }) => from - space.floor));
    const cold = unit === 'cold' && sill > 1.95;
    x += width + 0.004;
    if (cold) {
      pieces.push(
        put('cold-cabinet', middle, far - 0.34, { turn: 180, options: { width: width - 0.01 } }),
      );
      continue;
    }
    const height = sill < 0.98 ? Math.max(0.74, sill - 0.05) : 0.9;
    const key = `counter-${pieces.length}`;
    const variant = unit === 'cold' ? 'doors' : unit;
    pieces.push(
      put('galley-counter', middle, far - depth / 2, {
        turn: 180,
        key,
        options: { variant, width, depth, height: height - (height < 0.9 ? 0.06 : 0), roles },
      }),
    );
    if (!dishes && width > 0.66 && (variant === 'doors' || variant === 'drawers')) {
      dishes = true;
      pieces.push(
        put('dish-stack', middle, far - 0.3, {
          turn: 180,
          up: height - (height < 0.9 ? 0.06 : 0),
          on: key,
          options: { count: 9 },
        }),
      );
    }
    if (sill > 1.95) {
      pieces.push(
        unit === 'hob'
          ? put('cooker-hood', middle, space.half, { turn: 180, up: 1.5, options: { width } })
          : put('wall-cupboard', middle, space.half, {
              turn: 180,
              up: 1.42,
              options: { width: width - 0.01, variant: 'lit' },
            }),
      );
    }
  }
  return pieces;
}
