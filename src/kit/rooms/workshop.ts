import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns } from './service/freeRuns.ts';
import { hangAcross } from './service/hangAcross.ts';
import type { Hung } from './service/hangAlong.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Workbenches with tools over them, shelves of spares. */
export const workshop: RoomKind = {
  kind: 'workshop',
  way: 'left',
  fit: (space) => {
    const pieces: PutPiece[] = [];
    const bench = space.taste === 'fortress' && space.to - space.from > 2.6;
    const end = bench ? space.to - 0.74 : space.to;
    freeRuns(space, 1, 1.2).forEach(({ from, to: far }, i) => {
      const to = Math.min(far, end);
      const width = Math.min(1.8, to - from);
      if (width > 1.1 && i % 2 === 0 && !bench) {
        pieces.push(
          put('workbench', from + width / 2, space.half - 0.4, {
            turn: 180,
            options: { width: width - 0.02 },
          }),
          put('tool-board', from + width / 2, space.half, {
            turn: 180,
            up: 1.12,
            options: { width: width - 0.3 },
          }),
        );
        const left = to - from - width;
        if (left > 0.6) pieces.push(spares(to - left / 2, space.half, Math.min(1.4, left - 0.06)));
      } else if (to - from > 0.5) {
        pieces.push(spares((from + to) / 2, space.half, Math.min(1.4, to - from - 0.04)));
      }
    });
    return {
      finish: workFinish(space, 'machine'),
      pieces: withItems(space, [
        ...pieces,
        ceilingLamp(space, (space.from + space.to) / 2, 0.4, {
          width: 1,
          lamp: 'lamp-panel-cool',
        }),
        ...corridor(space),
        ...(bench
          ? benchAtTail(space)
          : hangAcross(space, 'tail', hung, { within: [-0.55, 0.85] })),
      ]),
    };
  },
};

const hung: readonly Hung[] = [
  {
    piece: 'notice-board',
    width: 0.8,
    up: 1.2,
    options: { width: 0.8, roles: { board: 'laminate-grey' } },
  },
  { piece: 'extinguisher', width: 0.22, up: 0.6 },
];

/** The bench across the tail end, tools over it. */
function benchAtTail(space: RoomSpace): readonly PutPiece[] {
  const z = 0.14;
  return [
    put('workbench', space.to - 0.36, z, {
      turn: -90,
      options: { width: 1.4, roles: { frame: 'engine-green' } },
    }),
    put('tool-board', space.to, z, { turn: -90, up: 1.05, options: { width: 1.3 } }),
  ];
}

function spares(x: number, half: number, width: number): PutPiece {
  return put('store-shelves', x, half - 0.25, {
    turn: 180,
    options: { width, depth: 0.42, variant: 'spares' },
  });
}
