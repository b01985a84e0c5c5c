import type { PutPiece, RoomKind } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/** Where the attendant works and sleeps: berth, tea water, sink, table at the window, a cupboard of glasses. */
export const attendant: RoomKind = {
  kind: 'attendant',
  way: 'left',
  fit: (space) => {
    const look = serviceLook(space);
    const { head, tail, near, far, middle, depth, length, partition } = cabinOf(space);
    const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
    const berth = Math.min(0.62, length - 1);
    const short = berth < 0.5;
    const pieces: PutPiece[] = [];
    if (!short) {
      pieces.push(
        put('berth', tail - berth / 2, middle, {
          turn: -90,
          key: 'berth',
          options: { width: depth - 0.02, depth: berth, roles },
        }),
        put('reading-lamp', space.to, far - 0.3, { turn: -90, up: 1.15 }),
      );
    }
    if (short && length > 1.1) {
      pieces.push(
        put('berth', (head + tail) / 2, far - 0.28, {
          turn: 180,
          key: 'berth',
          options: { width: length - 0.02, depth: 0.55, variant: 'bench', roles },
        }),
      );
    }
    // Between counter and berth there is a door; a cabin too short for all three has its heater beyond the counter.
    const counter = Math.min(0.4, length - (short ? 0.63 : berth + 0.67));
    pieces.push(
      put(
        'water-heater',
        head + 0.2,
        near + (length < 1.1 || (!short && length < 1.75) ? 1.55 : 0.24),
        {
          turn: 90,
          key: 'heater',
        },
      ),
      put('galley-counter', head + counter / 2, near + 0.9, {
        turn: 90,
        options: {
          variant: 'sink',
          width: 0.75,
          depth: counter,
          roles: { front: look.board, top: 'steel-sheet' },
        },
      }),
      put('wall-cupboard', space.from, near + 0.9, {
        turn: 90,
        up: 1.4,
        options: { width: 0.75, depth: 0.28, roles: { front: look.board, metal: look.metal } },
      }),
      put('luggage-shelf', (space.from + space.to) / 2 + 0.1, partition + 0.025, {
        up: 2.09,
        options: {
          width: Math.min(1.4, length - 0.3),
          depth: 0.36,
          count: 2,
          roles: { board: look.frame, metal: look.metal },
        },
      }),
      ceilingLamp(space, (space.from + space.to) / 2, 0.45, { width: 0.5, depth: 0.3 }),
      ...blinds(space, 1),
      ...corridor(space),
    );
    return {
      finish: look.passage,
      pieces: withItems(space, pieces),
      partitions: [
        partitionFor(
          space,
          look.partition ?? look.board,
          Math.min(space.to - 0.42, head + counter + 0.38),
        ),
      ],
    };
  },
};
