import { shownWindows } from '../inside/shell/shownWindows.ts';
import { coupeLife } from './coupe/coupeLife.ts';
import { ownCompartment } from './coupe/ownCompartment.ts';
import { teaTable } from './coupe/teaTable.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { screenPicture } from './screenPicture.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { has } from './service/has.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { rodCurtains } from './service/rodCurtains.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/**
 * A sleeping compartment with berths across the car. Whom the car is for decides: two made-up berths and a wash basin for
 * guests, two for guards, two for companions, four for staff.
 */
export const compartment: RoomKind = {
  kind: 'compartment',
  way: 'left',
  fit: (space) => {
    const own = ownCompartment(space);
    if (own) return own;
    const look = serviceLook(space);
    const { centre } = cabinOf(space);
    const pieces: PutPiece[] = [
      ...berths(space),
      ...table(space),
      ...extras(space),
      ...coupeLife(space),
      ceilingLamp(space, centre, 0.42, { width: 0.6, depth: 0.32 }),
      ...(isLuxury(space) ? drapes(space) : windows(space)),
      ...corridor(space),
    ];
    const luxury = isLuxury(space);
    return {
      finish: {
        ...look.passage,
        ...(luxury ? { floor: 'carpet-beige', dado: look.board } : {}),
      },
      pieces: withItems(space, pieces, [
        [/monitor|video|screen|television/, ['flat-screen']],
        [/toilet|shower|wash/, ['wet-cell']],
        [/./, ['lower-head', 'lower-tail', 'upper-head', 'upper-tail', 'compartment-table']],
      ]),
      partitions: [partitionFor(space, look.partition ?? look.board)],
    };
  },
};

/** Blinds, or short curtains on a rod where the corridor has them too. */
function windows(space: RoomSpace): readonly PutPiece[] {
  const { corridor: dress, metal } = serviceLook(space);
  return dress?.curtain ? rodCurtains(space, 1, dress.curtain, metal) : blinds(space, 1);
}

/** Short curtains instead of a blind, over the berths' heads. */
function drapes(space: RoomSpace): readonly PutPiece[] {
  const curtain = space.taste === 'fortress' ? 'curtain-wine' : 'curtain-gold';
  return shownWindows(space)
    .filter(({ side, frosted }) => side === 1 && !frosted)
    .map(({ at, width, from }) =>
      put('curtains', at, space.half, {
        turn: 180,
        up: from - space.floor + 0.014,
        options: {
          width: Math.min(width, space.to - space.from - 0.5),
          height: 1.2,
          variant: 'straight',
          roles: { curtain, pelmet: serviceLook(space).board },
        },
      }),
    );
}

function isLuxury({ carKind, name }: RoomSpace): boolean {
  return carKind === 'guest-bedrooms' || /luxury/i.test(name);
}

/** Two sleep in it: no upper berths, coats on hooks. */
function isForTwo(space: RoomSpace): boolean {
  return isLuxury(space) || ['guards', 'companions', 'bar'].includes(space.carKind);
}

/** Two berths below; above them two more in cars for staff and travellers. */
function berths(space: RoomSpace): readonly PutPiece[] {
  const look = serviceLook(space);
  const { head, tail, near, far, middle, depth, length } = cabinOf(space);
  const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
  const luxury = isLuxury(space);
  const wet = has(space, /toilet|shower|wash/);
  const deep = Math.min(luxury ? 0.78 : 0.66, (length - 0.61) / 2);
  const two = isForTwo(space);
  const pieces: PutPiece[] = [];
  for (const end of ['head', 'tail'] as const) {
    const way = end === 'head' ? 1 : -1;
    const wall = end === 'head' ? head : tail;
    // A washing cabin takes the place of the head end's berth beside the door.
    const short = wet && end === 'head';
    const width = short ? depth - 0.9 : depth - 0.02;
    const z = short ? far - width / 2 : middle;
    pieces.push(
      put('berth', wall + (way * deep) / 2, z, {
        turn: way * 90,
        key: `lower-${end}`,
        options: { width, depth: deep, variant: luxury ? 'made' : 'folded', roles },
      }),
      put('reading-lamp', end === 'head' ? space.from : space.to, far - 0.32, {
        turn: way * 90,
        up: 1.16,
      }),
    );
    if (!two) {
      pieces.push(
        put('upper-berth', end === 'head' ? space.from : space.to, middle, {
          turn: way * 90,
          up: 1.5,
          key: `upper-${end}`,
          options: { width: depth - 0.02, depth: Math.min(0.58, deep), roles },
        }),
      );
    }
  }
  if (!two) {
    pieces.push(
      put('bunk-ladder', head + deep + 0.025, near + 0.3, {
        turn: 90,
        up: 0.06,
        on: 'lower-head',
        options: { height: 1.6, roles: { metal: look.metal } },
      }),
    );
  }
  return pieces;
}

function table(space: RoomSpace): readonly PutPiece[] {
  const look = serviceLook(space);
  const { centre, length } = cabinOf(space);
  const gap = length - 2 * Math.min(isLuxury(space) ? 0.78 : 0.66, (length - 0.61) / 2);
  if (space.taste === 'fortress') {
    const flask = space.nth === 0 ? 'enamel-blue' : 'enamel-red';
    return teaTable(space, Math.min(0.56, gap - 0.06), { flask });
  }
  return [
    put('compartment-table', centre, space.half - 0.065, {
      turn: 180,
      options: {
        width: Math.min(0.56, gap - 0.06),
        depth: 0.5,
        roles: { top: look.board, metal: look.metal },
      },
    }),
  ];
}

/** Luggage over the door, coats, and what the amenities of single compartments ask for. */
function extras(space: RoomSpace): readonly PutPiece[] {
  const look = serviceLook(space);
  const { head, near, partition, centre, length } = cabinOf(space);
  const pieces: PutPiece[] = [
    put('luggage-shelf', centre, partition + 0.025, {
      up: 2.09,
      options: {
        width: length - 0.06,
        depth: 0.4,
        count: space.seed % 3 === 0 ? 2 : 3,
        roles: { board: look.frame, metal: look.metal },
      },
    }),
  ];
  if (length > 1.5) {
    pieces.push(put('switch-plate', centre + 0.43, partition + 0.025, { up: 1.12 }));
  }
  if (isForTwo(space)) {
    pieces.push(
      put('coat-hooks', space.to, near + 0.56, {
        turn: -90,
        up: 1.05,
        options: { count: 3, variant: 'coat' },
      }),
    );
  }
  if (has(space, /monitor|video|screen|television/)) {
    pieces.push(
      put('flat-screen', space.from, near + 1.05, {
        turn: 90,
        up: 1.3,
        options: { width: 0.56, height: 0.34, roles: { screen: screenPicture(space.seed) } },
      }),
    );
  }
  if (has(space, /toilet|shower|wash/)) {
    pieces.push(put('wet-cell', head + 0.425, near + 0.44, { turn: 90 }));
  }
  return pieces;
}
