import type { PutPiece } from './room.ts';

/** What is by the president’s bed, whose head is at the wall `x` and whose middle is at `z`; `way` is from the wall into the room. */
export function bedThings(x: number, z: number, way: 1 | -1): readonly PutPiece[] {
  return [
    ...[-0.58, 0.58].map(
      (dz): PutPiece => ({ piece: 'deco-sconce', x, z: z + dz, up: 1.32, turn: 90 * way }),
    ),
    {
      piece: 'picture',
      options: {
        width: 0.72,
        height: 0.5,
        roles: { picture: 'picture-mountain', frame: 'gold' },
      },
      x,
      z,
      up: 1.36,
      turn: 90 * way,
    },
    {
      piece: 'folded-blanket',
      options: { width: 0.5, roles: { cloth: 'blanket-camel' } },
      x: x + way * 1.75,
      z: z - 0.2,
      up: 0.56,
      turn: 90,
      on: 'bed',
    },
  ];
}
