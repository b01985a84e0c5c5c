import type { PutPiece, RoomSpace } from './room.ts';

const rug = { field: 'carpet-beige', border: 'carpet-bronze' } as const;

/** What makes the president’s sitting room lived in: a carpet and a low table before the sofa, a lamp. Illustrative. */
export function sittingThings({ from, to, half }: RoomSpace): readonly PutPiece[] {
  const x = (from + to) / 2 - 0.3;
  return [
    {
      piece: 'carpet',
      options: { width: 2.6, depth: 1.6, variant: 'border', roles: rug },
      x,
      z: half - 1.15,
    },
    {
      piece: 'coffee-table',
      options: { width: 0.9, depth: 0.44, roles: { top: 'veneer-burl', frame: 'veneer-dark' } },
      x,
      z: half - 1.27,
      key: 'low-table',
    },
    { piece: 'tea-glass', x: x + 0.24, z: half - 1.3, up: 0.43, on: 'low-table' },
    { piece: 'folded-paper', x: x - 0.18, z: half - 1.26, up: 0.43, turn: 90, on: 'low-table' },
    { piece: 'floor-lamp', x: to - 0.36, z: half - 0.36 },
  ];
}

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
