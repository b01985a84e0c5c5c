import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const depth = 0.45;

interface Goods {
  readonly piece: 'bin-shelves' | 'store-shelves';
  readonly variant: string;
}

const bins: Goods = { piece: 'bin-shelves', variant: 'bins' };
const bags: Goods = { piece: 'bin-shelves', variant: 'bags' };
const of = (variant: string): Goods => ({ piece: 'store-shelves', variant });

/** What lies on the shelves of the right and of the left wall. */
function goodsOf({ taste, carKind }: RoomSpace): readonly [readonly Goods[], readonly Goods[]] {
  if (taste === 'plain')
    return [
      [bags, of('cartons'), bags],
      [of('cartons'), bags],
    ];
  if (carKind === 'stores')
    return [
      [bins, of('tins'), bins, of('spares')],
      [of('linen'), of('cartons')],
    ];
  return [
    [bins, of('spares')],
    [of('spares'), bins],
  ];
}

/** A store of a Russian train: bins of spare parts and bed linen, or a luggage coach’s cases and parcels. */
export function storesRussian(space: RoomSpace): RoomFit {
  const { from, to } = space;
  const [right, left] = goodsOf(space);
  const lamps = Math.max(1, Math.round((to - from) / 2));
  const pieces: PutPiece[] = [
    ...shelves(space, 1, right),
    ...shelves(space, -1, left),
    ...Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, from + ((to - from) * (i + 0.5)) / lamps, 0, { width: 1.1, depth: 0.26 }),
    ),
  ];
  return {
    finish: workFinish(space, 'store'),
    pieces: withItems(space, pieces, [[/shel/, ['bin-shelves', 'store-shelves']]]),
    exposure: 1.15,
  };
}

function shelves(space: RoomSpace, side: 1 | -1, goods: readonly Goods[]): readonly PutPiece[] {
  const pieces: PutPiece[] = [];
  for (const run of freeRuns(space, side, side === 1 ? 1.9 : 1.3)) {
    const count = Math.max(1, Math.round((run.to - run.from) / 1.3));
    const width = (run.to - run.from) / count;
    for (let i = 0; i < count; i++) {
      const { piece, variant } = goods[pieces.length % goods.length] ?? bins;
      pieces.push(
        put(piece, run.from + width * (i + 0.5), side * (space.half - depth / 2 - 0.02), {
          turn: side === 1 ? 180 : 0,
          options: {
            width: width - 0.01,
            depth,
            // Under high windows only low shelves.
            ...(side === -1 ? { height: 1.4, count: 3 } : {}),
            variant,
          },
        }),
      );
    }
  }
  return pieces;
}
