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
