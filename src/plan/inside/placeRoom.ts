import { pieceOf } from '../../kit/furniture/index.ts';
import type { PutPiece, RoomFit, RoomSpace } from '../../kit/rooms/room.ts';
import { seedOf } from '../../kit/seedOf.ts';
import type { InsideLayer, PlacedShapes } from './types.ts';

/** A room's fitted pieces, placed in the car. `cellAt` gives the light cell at a point across. */
export function placeRoom(
  carId: string,
  index: number,
  space: RoomSpace,
  fit: RoomFit,
  cellAt: (z: number) => number,
): readonly PlacedShapes[] {
  const keyOf = (key: string | number) => `${space.id}.${key}`;
  return fit.pieces.map((put, i): PlacedShapes => {
    const piece = pieceOf(put.piece);
    const key = keyOf(put.key ?? `${put.piece}-${i}`);
    const seed = put.options?.seed ?? seedOf(`${carId}/${key}`);
    return {
      key,
      room: index,
      cell: cellAt(put.z),
      layer: layerOf(put, piece.rest, space),
      at: [put.x, space.floor + (put.up ?? 0), put.z],
      yaw: ((put.turn ?? 0) * Math.PI) / 180,
      shapes: piece.shapes({ ...put.options, seed }),
      ...(put.item === undefined ? {} : { item: `${carId}/${put.item}` }),
      of: 'piece',
      kind: put.piece,
      rest: piece.rest,
      ...(put.on === undefined ? {} : { on: keyOf(put.on) }),
    };
  });
}

/** What hangs from the ceiling or on the near wall goes with them in the cutaway. */
function layerOf(put: PutPiece, rest: string, space: RoomSpace): InsideLayer {
  if (rest === 'ceiling') return 'closed';
  return rest === 'wall' && put.z > space.half - 0.25 ? 'closed' : 'always';
}
