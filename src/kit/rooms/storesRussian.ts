import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { hangAcross } from './service/hangAcross.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const depth = 0.45;

interface Goods {
  readonly piece: 'bin-shelves' | 'store-shelves' | 'parts-rack';
  readonly variant?: string;
}

const bins: Goods = { piece: 'bin-shelves', variant: 'bins' };
const bags: Goods = { piece: 'bin-shelves', variant: 'bags' };
const parts: Goods = { piece: 'parts-rack' };
const of = (variant: string): Goods => ({ piece: 'store-shelves', variant });

/** What lies on the shelves of the right and of the left wall. */
function goodsOf({ taste, carKind }: RoomSpace): readonly [readonly Goods[], readonly Goods[]] {
  if (taste === 'plain')
    return [
      [bags, of('cartons'), bags],
      [of('cartons'), bags],
    ];
  if (carKind === 'stores') return [[bins, parts, bins, parts, bins], [of('cartons')]];
  return [
    [bins, of('spares')],
    [of('spares'), bins],
  ];
}

/** A store of a Russian train: bins and racks of spare parts, a bench, or a luggage coach’s cases and parcels. */
export function storesRussian(space: RoomSpace): RoomFit {
  const { from, to, taste, carKind } = space;
  const [right, left] = goodsOf(space);
  const lamps = Math.max(1, Math.round((to - from) / 2));
  const pieces: PutPiece[] = [
    ...shelves(space, 1, right),
    ...(taste === 'ghost' && carKind === 'stores'
      ? [
          ...lowGoods(space),
          ...underWindows(space),
          ...atTail(space),
          ...hangAlong(space, -1, hung, { gap: 0.35, from: from + 1.35 }),
        ]
      : shelves(space, -1, left)),
    ...Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, from + ((to - from) * (i + 0.5)) / lamps, 0, { width: 1.1, depth: 0.26 }),
    ),
  ];
  return {
    finish: workFinish(space, 'store'),
    pieces: withItems(space, pieces, [
      [
        /shel/,
        [
          'bin-shelves',
          'parts-rack',
          'store-shelves',
          'cable-drum',
          'drum-row',
          'wheel-stand',
          'spring-pallet',
          'crate-stack',
        ],
      ],
    ]),
    exposure: 1.15,
  };
}

/** What hangs over the low goods of the left wall. */
const hung: readonly Hung[] = [
  { piece: 'tool-board', width: 1.3, up: 1.1, options: { width: 1.3, height: 0.75 } },
  { piece: 'extinguisher', width: 0.22, up: 1.06 },
  {
    piece: 'notice-board',
    width: 0.8,
    up: 1.25,
    options: { width: 0.8, roles: { board: 'laminate-grey' } },
  },
  { piece: 'wall-phone', width: 0.28, up: 1.3 },
];

/** Along the left wall, clear of its door: drums, springs and wheels of bogies, crates, each low enough to see over. */
function lowGoods(space: RoomSpace): readonly PutPiece[] {
  const goods: readonly (readonly [string, number, number, NonNullable<PutPiece['options']>])[] = [
    ['workbench', 1.3, 0.6, { width: 1.3, depth: 0.6 }],
    ['cable-drum', 0.86, 0.6, {}],
    ['wheel-stand', 1.92, 0.5, { count: 2 }],
    ['spring-pallet', 1.2, 0.6, { width: 1.2 }],
    ['crate-stack', 1.24, 0.6, { width: 1.24, depth: 0.56, height: 0.98 }],
    ['drum-row', 1.2, 0.62, { count: 2, roles: { drum: 'tank-red' } }],
  ];
  const pieces: PutPiece[] = [];
  let i = 0;
  for (const run of freeRuns(space, -1, 0.9)) {
    let x = Math.max(run.from, space.from + 1.35);
    for (let next = goods[i]; next && x + next[1] < run.to; next = goods[i]) {
      const [piece, width, deep, options] = next;
      pieces.push(put(piece, x + width / 2, -space.half + deep / 2 + 0.03, { options }));
      x += width + 0.14;
      i += 1;
    }
  }
  return pieces;
}

/** A stack of crates under each window of the right wall. */
function underWindows(space: RoomSpace): readonly PutPiece[] {
  return space.windows
    .filter(
      ({ side, at, from }) =>
        side === 1 && from - space.floor > 1.3 && at - space.from > 0.6 && space.to - at > 0.6,
    )
    .map(({ at, width }, i) =>
      put('crate-stack', at, space.half - 0.3, {
        turn: 180,
        options: {
          width: Math.min(0.8, width),
          depth: 0.52,
          height: 1.05,
          variant: i % 2 === 0 ? 'steel' : 'wood',
        },
      }),
    );
}

/** Springs before the tail end’s wall where it has room beside its door, and what hangs over them. */
function atTail(space: RoomSpace): readonly PutPiece[] {
  if (!space.tail || space.tail.z > -0.4) return [];
  return [
    put('spring-pallet', space.to - 0.34, 0.12, { turn: -90, options: { width: 1.2 } }),
    ...hangAcross(
      space,
      'tail',
      [
        { piece: 'extinguisher', width: 0.22, up: 0.8 },
        {
          piece: 'notice-board',
          width: 0.7,
          up: 1.2,
          options: { width: 0.66, roles: { board: 'laminate-grey' } },
        },
      ],
      { within: [-0.6, 0.85] },
    ),
  ];
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
            ...(variant ? { variant } : {}),
          },
        }),
      );
    }
  }
  return pieces;
}
