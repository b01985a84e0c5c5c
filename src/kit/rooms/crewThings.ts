import type { PutPiece, RoomSpace } from './room.ts';
import { cabinOf } from './service/cabinOf.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { put } from './service/put.ts';

/** Berths at the head end reach so far, the sink at the tail end, m. */
const ends = { berth: 0.72, sink: 0.5 };

const frame = { frame: 'wood-warm' } as const;
const pinned: Hung = {
  piece: 'notice-board',
  width: 0.5,
  up: 1.2,
  options: { width: 0.5, roles: frame },
};
const painting: Hung = {
  piece: 'picture',
  width: 0.56,
  up: 1.3,
  options: { width: 0.5, height: 0.36, roles: frame },
};
const fan: Hung = { piece: 'wall-fan', width: 0.3, up: 1.5 };
const grey: Hung = {
  piece: 'notice-board',
  width: 0.5,
  up: 1.2,
  options: { width: 0.5, roles: { board: 'laminate-grey' } },
};
const screen: Hung = {
  piece: 'flat-screen',
  width: 0.6,
  up: 1.25,
  options: { width: 0.56, height: 0.34, roles: { screen: 'face-desk' } },
};

/** What hangs beside the window, before it and behind it, by the car; ours. */
function hung({ taste, carKind, kind }: RoomSpace): readonly Hung[] {
  if (kind === 'guard')
    return [
      { piece: 'helmet-shelf', width: 0.7, up: 1.2, options: { width: 0.66, count: 1 } },
      fan,
    ];
  if (taste === 'ghost')
    return carKind === 'power'
      ? [screen, grey]
      : [grey, { piece: 'clock', width: 0.32, up: 1.5, options: { roles: { rim: 'steel' } } }];
  switch (carKind) {
    case 'power':
      return [pinned, fan];
    case 'stores':
      return [painting, fan];
    case 'stage':
      return [painting, { piece: 'clock', width: 0.32, up: 1.5 }];
    default:
      return [fan, pinned];
  }
}

/** Small things of those who live with a car: what hangs beside their window and over the lower berth, a paper on it. */
export function crewThings(space: RoomSpace): readonly PutPiece[] {
  const { head, middle } = cabinOf(space);
  const seat = 0.49;
  return [
    ...hangAlong({ ...space, to: space.to - ends.sink }, 1, hung(space), {
      gap: 0.1,
      from: head + ends.berth,
    }),
    space.kind === 'guard'
      ? put('rifle-locker', space.from, middle - 0.2, {
          turn: 90,
          up: 1.03,
          options: { width: 0.9, height: 0.4 },
        })
      : put('picture', space.from, middle - 0.12, {
          turn: 90,
          up: 1.04,
          options: {
            width: 0.44,
            height: 0.32,
            roles:
              space.taste === 'fortress' ? frame : { frame: 'steel', picture: 'picture-mountain' },
          },
        }),
    put('folded-paper', head + 0.34, middle + 0.1, { up: seat, turn: 90, on: 'lower' }),
  ];
}
