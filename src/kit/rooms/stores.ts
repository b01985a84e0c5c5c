import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { hangAcross } from './service/hangAcross.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { has } from './service/has.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';
import { storesRussian } from './storesRussian.ts';

const depth = 0.45;
/** The tank, and the length of the crates before it, m. */
const tank = { width: 1.7, depth: 0.66, before: 1.5 };
/** What hangs over low goods on the left wall of the stores’ car, and on the end walls. */
const hung: readonly Hung[] = [
  {
    piece: 'notice-board',
    width: 0.8,
    up: 1.25,
    options: { width: 0.8, roles: { frame: 'wood-warm' } },
  },
];
const onTail: readonly Hung[] = [
  {
    piece: 'notice-board',
    width: 0.6,
    up: 1.25,
    options: { width: 0.6, roles: { frame: 'wood-warm' } },
  },
  { piece: 'extinguisher', width: 0.22, up: 0.6 },
  { piece: 'clock', width: 0.32, up: 1.6 },
];
/** What lies on the shelves, by the kind of car. */
const goods: Readonly<Record<string, readonly string[]>> = {
  pantry: ['cartons', 'tins', 'cartons', 'tins'],
  communications: ['spares', 'cartons', 'spares'],
  stage: ['spares', 'cartons'],
};
const mixed = ['cartons', 'tins', 'cartons', 'linen', 'spares'] as const;

/** A store: shelves along both walls where no door or low window is, crates lashed down before the windows. */
export const stores: RoomKind = {
  kind: 'stores',
  way: 'middle',
  fit: (space) => {
    if (space.taste !== 'fortress') return storesRussian(space);
    const lamps = Math.max(1, Math.round((space.to - space.from) / 2));
    const pieces: PutPiece[] = [
      ...shelves(space, 1),
      ...shelves(space, -1),
      ...crates(space, 1),
      ...(space.carKind === 'stores'
        ? [
            ...crates(space, -1),
            ...hangAlong(space, -1, hung, { gap: 0.4, from: space.from + 1.6 }),
          ]
        : []),
      ...(space.carKind === 'stores' || space.carKind === 'stage'
        ? hangAcross(space, 'tail', onTail, { within: [-0.6, 0.8] })
        : []),
      ...Array.from({ length: lamps }, (_, i) =>
        ceilingLamp(space, space.from + ((space.to - space.from) * (i + 0.5)) / lamps, 0, {
          width: 1,
          depth: 0.32,
        }),
      ),
    ];
    return {
      exposure: 1.2,
      finish: workFinish(space, 'store'),
      pieces: withItems(space, pieces, [
        [/lobster|fish|live/, ['holding-tank']],
        [/shel/, ['store-shelves', 'crate-stack', 'sack-pile', 'onggi-jars']],
      ]),
    };
  },
};

function shelves(space: RoomSpace, side: 1 | -1): readonly PutPiece[] {
  const cold = space.carKind === 'pantry';
  const kinds = goods[space.carKind] ?? mixed;
  const pieces: PutPiece[] = [];
  for (const run of freeRuns(space, side)) {
    let { from } = run;
    if (side === 1 && has(space, /lobster|fish|live/) && run.to - from > 2.4) {
      // Who comes in sees all of it past what is low.
      from += tank.before + tank.width + 0.06;
      pieces.push(
        put('crate-stack', run.from + tank.before / 2 - 0.02, side * (space.half - 0.4), {
          turn: 180,
          options: { width: tank.before - 0.08, depth: 0.66, height: 0.62, variant: 'steel' },
        }),
        put(
          'holding-tank',
          from - 0.03 - tank.width / 2,
          side * (space.half - tank.depth / 2 - 0.02),
          {
            turn: 180,
            options: tank,
          },
        ),
      );
    }
    if (cold && side === -1) {
      const units = Math.floor((run.to - from) / 0.8);
      for (let i = 0; i < units; i++) {
        pieces.push(
          put('cold-cabinet', from + 0.8 * (i + 0.5), side * (space.half - 0.36), {
            options: { width: 0.78 },
          }),
        );
      }
      continue;
    }
    const count = Math.max(1, Math.round((run.to - from) / 1.3));
    const width = (run.to - from) / count;
    for (let i = 0; i < count; i++) {
      const x = from + width * (i + 0.5);
      const turn = side === 1 ? 180 : 0;
      const z = (deep: number) => side * (space.half - deep / 2 - 0.02);
      // Who comes in along this wall looks over what is low, and not at the end of a shelf.
      const entered = i === 0 && side === -1 && space.head !== null && space.head.z < -0.4;
      const low = entered ? 'sack-pile' : lowGoods(space, side, i);
      if (low === 'sack-pile') {
        const options = { width: width - 0.1, depth: 0.66, height: entered ? 0.5 : 0.85 };
        pieces.push(put('sack-pile', x, z(0.66), { turn, options }));
      } else if (low === 'onggi-jars') {
        pieces.push(
          put('onggi-jars', x, z(0.5), { turn, options: { width: width - 0.06, depth: 0.5 } }),
        );
      } else {
        pieces.push(
          put('store-shelves', x, z(depth), {
            turn,
            options: {
              width: width - 0.01,
              depth,
              variant: kinds[(space.seed + i * 2 + (side === 1 ? 1 : 0)) % kinds.length]!,
              roles: { frame: space.carKind === 'stores' ? 'paint-blue' : 'steel-painted' },
            },
          }),
        );
      }
    }
  }
  return pieces;
}

/** A low stack before each clear window of a side, under its sill. */
function crates(space: RoomSpace, wall: 1 | -1): readonly PutPiece[] {
  return space.windows
    .filter(
      ({ side, at, width, from }) =>
        side === wall &&
        from - space.floor < 1.9 &&
        at - width / 2 > space.from + 0.2 &&
        at + width / 2 < space.to - 0.2,
    )
    .map(({ at, width }) =>
      put('crate-stack', at, wall * (space.half - 0.4), {
        turn: wall === 1 ? 180 : 0,
        options: { width: Math.max(0.6, width), depth: 0.6, height: 0.56 },
      }),
    );
}

/** Rice and pickles among the shelves of the stores' car: sacks and jars that stand on the floor, illustrative. */
function lowGoods(space: RoomSpace, side: 1 | -1, i: number): 'sack-pile' | 'onggi-jars' | null {
  if (space.carKind !== 'stores') return null;
  const turn = (i + (side === 1 ? 2 : 0) + (space.seed % 2)) % 4;
  return turn === 1 ? 'sack-pile' : turn === 3 && side === 1 ? 'onggi-jars' : null;
}
