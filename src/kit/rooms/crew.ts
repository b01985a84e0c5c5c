import { crewThings } from './crewThings.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/** Where those who mind a car live: two berths one above the other, lockers, a sink, a table at the window with a chair. */
export const crew: RoomKind = {
  kind: 'crew',
  way: 'left',
  fit: (space) => {
    const look = serviceLook(space);
    return {
      finish: look.passage,
      pieces: withItems(space, [
        ...quarters(space),
        ...crewThings(space),
        ...blinds(space, 1),
        ...corridor(space),
      ]),
      partitions: [partitionFor(space, look.partition ?? look.board)],
    };
  },
};

function quarters(space: RoomSpace): readonly PutPiece[] {
  const look = serviceLook(space);
  const { head, tail, near, far, middle, depth, length, centre } = cabinOf(space);
  const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
  const deep = Math.min(0.66, length - 1.2);
  const rest = tail - 0.21;
  const pieces: PutPiece[] = [
    put('berth', head + deep / 2, middle, {
      turn: 90,
      key: 'lower',
      options: { width: depth - 0.02, depth: deep, roles },
    }),
    put('upper-berth', space.from, middle, {
      turn: 90,
      up: 1.5,
      options: { width: depth - 0.02, depth: Math.min(0.58, deep), roles },
    }),
    put('reading-lamp', space.from, far - 0.32, { turn: 90, up: 1.16 }),
    put('compartment-table', Math.min(centre + 0.1, tail - 0.75), space.half - 0.065, {
      turn: 180,
      options: { width: 0.5, depth: 0.45, roles: { top: look.board, metal: look.metal } },
    }),
    put('galley-counter', rest, far - 0.42, {
      turn: -90,
      options: {
        variant: 'sink',
        width: 0.8,
        depth: 0.42,
        roles: { front: look.board, top: 'steel-sheet', metal: look.metal },
      },
    }),
    put('locker-row', rest - 0.01, near + 0.44, {
      turn: -90,
      options: { count: 2, roles: { front: look.board, body: look.frame } },
    }),
    ceilingLamp(space, centre, 0.42),
  ];
  if (length > 3.2) {
    pieces.push(
      put('stool', Math.min(centre + 0.1, tail - 0.75), far - 0.75, {
        options: { roles: { seat: look.seat, frame: 'steel' } },
      }),
    );
  }
  return pieces;
}
