import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import type { Look } from './service/look.ts';
import { put } from './service/put.ts';
import { rodCurtains } from './service/rodCurtains.ts';
import { serviceLook } from './service/serviceLook.ts';
import { withItems } from './service/withItems.ts';

/** Berths of the bays across the car, and of those along its left wall, m. */
const bay = { pitch: 1.9, long: 1.52, deep: 0.6 };
const side = { deep: 0.52, clear: 0.98 };

/** An open sleeping saloon: bays of four berths on the right, two berths along the left wall, the way between them. */
export const openSaloon: RoomKind = {
  kind: 'open-saloon',
  way: 'middle',
  fit: (space) => {
    const look = serviceLook(space);
    const roles = { seat: look.seat, frame: look.frame, blanket: look.blanket, metal: look.metal };
    const length = space.to - space.from;
    const bays = Math.max(1, Math.floor((length - 0.04) / bay.pitch));
    const step = (length - 0.03) / bays;
    const z = space.half - 0.07 - bay.long / 2;
    const left = -space.half;
    const pieces: PutPiece[] = [];
    for (let i = 0; i < bays; i++) {
      const from = space.from + 0.015 + step * i;
      const to = from + step;
      const middle = (from + to) / 2;
      for (const [wall, way] of [
        [from + (i === 0 ? 0 : 0.02), 1],
        [to - (i === bays - 1 ? 0 : 0.02), -1],
      ] as const) {
        pieces.push(
          put('berth', wall + (way * bay.deep) / 2, z, {
            turn: way * 90,
            key: `lower-${i}-${way === 1 ? 'head' : 'tail'}`,
            options: { width: bay.long, depth: bay.deep, roles },
          }),
          put('upper-berth', wall, z, {
            turn: way * 90,
            up: 1.48,
            options: { width: bay.long, depth: 0.56, roles },
          }),
        );
      }
      pieces.push(
        put('compartment-table', middle, space.half - 0.065, {
          turn: 180,
          options: { width: 0.5, depth: 0.48, roles: { top: look.board, metal: look.metal } },
        }),
      );
      if (i > 0) {
        pieces.push(
          put('bay-screen', from, z, {
            turn: 90,
            options: { width: bay.long, roles: { board: look.board } },
          }),
        );
      }
      // Along the left wall, clear of the doors at both ends.
      const [a, b] = [
        Math.max(from + 0.02, space.from + side.clear),
        Math.min(to - 0.02, space.to - side.clear),
      ];
      if (b - a > 1.6) {
        pieces.push(
          put('berth', (a + b) / 2, left + 0.075 + side.deep / 2, {
            options: { width: b - a - 0.04, depth: side.deep, variant: 'plain', roles },
          }),
          put('upper-berth', (a + b) / 2, left + 0.075, {
            up: 1.48,
            options: { width: b - a - 0.04, depth: 0.5, roles },
          }),
        );
      }
      pieces.push(ceilingLamp(space, middle, -0.45, { width: 0.6, depth: 0.2 }));
    }
    return {
      finish: { ...look.passage, dado: look.board },
      pieces: withItems(space, [...pieces, ...things(space, bays), ...windows(space, look)]),
    };
  },
};

/** Blinds, or short curtains on rods where the train has them. */
function windows(space: RoomSpace, { corridor: dress, metal }: Look): readonly PutPiece[] {
  return ([1, -1] as const).flatMap((side) =>
    dress?.curtain ? rodCurtains(space, side, dress.curtain, metal) : blinds(space, side),
  );
}

/** What travellers left on the lower berths of the bays: a thing in every second or third. */
function things(space: RoomSpace, bays: number): readonly PutPiece[] {
  const step = (space.to - space.from - 0.03) / bays;
  const z = space.half - 0.07 - bay.long / 2;
  const kinds = ['folded-paper', 'duffel', 'books', 'folded-blanket'] as const;
  return Array.from({ length: bays }, (_, i) => i).flatMap((i): readonly PutPiece[] => {
    const k = (space.seed + i * 7) % 9;
    const piece = kinds[k];
    if (!piece) return [];
    const from = space.from + 0.015 + step * i;
    const end = k % 2 === 0 ? 'head' : 'tail';
    return [
      put(piece, end === 'head' ? from + 0.36 : from + step - 0.36, z, {
        up: 0.462,
        turn: 90,
        on: `lower-${i}-${end}`,
        ...(piece === 'duffel' ? { options: { width: 0.5, depth: 0.26, height: 0.22 } } : {}),
      }),
    ];
  });
}
