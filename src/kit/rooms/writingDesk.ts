import type { PutPiece, RoomSpace } from './room.ts';

const depth = 0.56;
const top = 0.765;

/** The leader's desk in his bedroom, against the left wall about `x`: lamp, telephones, a folder, the chair tucked in. Illustrative. */
export function writingDesk({ half }: RoomSpace, x: number): readonly PutPiece[] {
  const z = -half + 0.05 + depth / 2;
  const on = (piece: string, dx: number, dz: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x: x + dx,
    z: z + dz,
    up: top,
    turn: 180,
    on: 'desk',
    ...more,
  });
  return [
    {
      piece: 'desk',
      options: {
        width: 1.6,
        depth,
        roles: { wood: 'wood-warm', field: 'leather-moss', metal: 'gold' },
      },
      x,
      z,
      turn: 180,
      key: 'desk',
    },
    on('desk-lamp', -0.6, -0.1),
    on('telephone', 0.42, -0.05, { turn: 0, options: { roles: { body: 'plastic-red' } } }),
    on('telephone', 0.64, -0.05, { turn: 0, options: { variant: 'keys' } }),
    on('papers', 0, 0.06, { options: { variant: 'folder' } }),
    {
      piece: 'meeting-chair',
      options: {
        variant: 'lace',
        height: 1.14,
        roles: { seat: 'leather-brown', frame: 'wood-dark' },
      },
      x,
      z: z + depth / 2 + 0.16,
      turn: 180,
    },
  ];
}
