import { ceilingAt } from '../../inside/shell/ceilingLine.ts';
import { shownWindows } from '../../inside/shell/shownWindows.ts';
import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { blinds } from '../service/blinds.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { ceilingLamp } from '../service/ceilingLamp.ts';
import { corridor } from '../service/corridor.ts';
import { partitionFor } from '../service/partitionFor.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { withItems } from '../service/withItems.ts';

interface Coupe {
  /** What shows the room's amenities, by keys. */
  readonly main: readonly string[];
  /** What shows single amenities, before `main` is asked. */
  readonly hints?: readonly (readonly [RegExp, readonly string[]])[];
  /** Cloth of long curtains at the window instead of a blind. */
  readonly curtain?: string;
  /** A stepped lamp of the saloons instead of a panel. */
  readonly deco?: boolean;
  /** Bags on the shelf over the door. */
  readonly bags?: number;
  readonly exposure?: number;
}

const lamp = { width: 0.8, depth: 0.4, height: 0.15 };

/** A compartment with its corridor, made up of what stands in it and what every one has: lamp, window, luggage shelf, switch. */
export function coupeFit(
  space: RoomSpace,
  pieces: readonly PutPiece[],
  { main, hints = [], curtain, deco = false, bags = 2, exposure }: Coupe,
): RoomFit {
  const look = serviceLook(space);
  const { centre, partition, length } = cabinOf(space);
  const z = 0.42;
  const all: PutPiece[] = [
    ...pieces,
    put('luggage-shelf', centre, partition + 0.025, {
      up: 2.09,
      options: {
        width: length - 0.06,
        depth: 0.4,
        count: bags,
        roles: { board: look.frame, metal: look.metal },
      },
    }),
    put('switch-plate', centre + 0.43, partition + 0.025, { up: 1.12 }),
    deco
      ? put('deco-ceiling-lamp', centre, z, {
          up: ceilingAt(space, z + lamp.depth / 2) - space.floor - lamp.height,
          options: { width: lamp.width, depth: lamp.depth },
        })
      : ceilingLamp(space, centre, z, { width: 0.6, depth: 0.32 }),
    ...(curtain ? curtains(space, curtain) : blinds(space, 1)),
    ...corridor(space),
  ];
  return {
    finish: look.passage,
    pieces: withItems(space, all, [...hints, [/./, main]]),
    partitions: [partitionFor(space, look.partition ?? look.board)],
    ...(exposure === undefined ? {} : { exposure }),
  };
}

function curtains(space: RoomSpace, curtain: string): readonly PutPiece[] {
  return shownWindows(space)
    .filter(({ side, frosted }) => side === 1 && !frosted)
    .map(({ at, width, from }) =>
      put('curtains', at, space.half, {
        turn: 180,
        up: from - space.floor + 0.014,
        options: {
          width: Math.min(width - 0.06, space.to - space.from - 0.5),
          height: 1.15,
          variant: 'straight',
          roles: { curtain, pelmet: serviceLook(space).board, sheer: 'sheer' },
        },
      }),
    );
}
