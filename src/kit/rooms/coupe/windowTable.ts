import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';

/** The bare table under a compartment's window (key `table`), in its car's own board and metal; width and depth in m. */
export function windowTable(space: RoomSpace, width: number, depth: number): PutPiece {
  const look = serviceLook(space);
  return put('compartment-table', cabinOf(space).centre, space.half - 0.065, {
    turn: 180,
    key: 'table',
    options: {
      width,
      depth,
      variant: 'bare',
      roles: { top: look.board, metal: look.metal },
    },
  });
}
