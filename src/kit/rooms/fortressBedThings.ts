import { guestBedroom } from './guestBedroom.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomSpace } from './room.ts';

/**
 * What makes a bedroom of the Moving Fortress lived in: a rug before the bed, reading lamps and a picture at its head, a blanket
 * on its foot; in the leader's also an armchair with a lamp and pictures between the windows. Illustrative.
 */
export function fortressBedThings(
  space: RoomSpace,
  bed: PutPiece,
  head: 1 | -1,
): readonly PutPiece[] {
  const { from, to, half } = space;
  const apart = space.carKind === 'guest-bedrooms';
  const guest = guestBedroom(space);
  const wall = head === -1 ? from : to;
  const into = -head as 1 | -1;
  const width = bed.options?.width ?? 1;
  const turn = 90 * into;
  const near = bed.z - width / 2;
  return [
    ...(apart ? [near + 0.14] : [near - 0.1, near + width + 0.1]).map(
      (z): PutPiece => ({ piece: apart ? 'reading-lamp' : 'sconce', x: wall, z, up: 1.24, turn }),
    ),
    ...(apart ? [overBed()] : []),
    {
      piece: 'folded-blanket',
      options: {
        width: 0.5,
        roles: {
          cloth: apart && guest.cover === 'blanket-camel' ? 'blanket-rose' : 'blanket-camel',
        },
      },
      x: wall + into * 1.72,
      z: bed.z,
      up: 0.56,
      turn: 90,
      on: 'bed',
    },
    ...(apart ? guestRug() : ownThings()),
  ];

  function overBed(): PutPiece {
    return {
      piece: 'picture',
      options: {
        width: 0.62,
        height: 0.44,
        roles: { picture: guest.pictures[1], frame: 'wood-warm' },
      },
      x: wall,
      z: bed.z,
      up: 1.42,
      turn,
    };
  }

  /** A rug, and what a guest has brought. */
  function guestRug(): readonly PutPiece[] {
    return [
      {
        piece: 'suitcase',
        options: { width: 0.58, depth: 0.19, roles: { case: guest.bag } },
        x: wall + into * 2.3,
        z: near + 0.3,
        turn: 80,
      },
      {
        piece: 'carpet',
        options: {
          width: 1.5,
          depth: 0.46,
          variant: 'border',
          roles: { field: guest.rug, border: 'carpet-line' },
        },
        x: wall + into * 1.3,
        z: near - 0.27,
      },
    ];
  }

  function ownThings(): readonly PutPiece[] {
    const open = head === -1 ? to - 1.2 : from + 1.2;
    return [
      {
        piece: 'carpet',
        options: {
          width: 2.5,
          depth: 1.5,
          variant: 'border',
          roles: { field: 'carpet-wine', border: 'carpet-line' },
        },
        x: wall + into * 3.5,
        z: 0.1,
      },
      {
        piece: 'armchair',
        options: { width: 0.82, roles: { seat: 'leather-white' } },
        x: open,
        z: half - 0.58,
        turn: 180,
      },
      { piece: 'floor-lamp', x: open + head * 0.68, z: half - 0.3 },
      ...openWalls(space, -1, { from: from + 0.2, to: to - 0.2 }, 0.3, 0.8).map(({ at }) =>
        onWall(space, -1, 'picture', at, {
          up: 1.2,
          options: {
            width: 0.7,
            height: 0.5,
            roles: { picture: 'picture-landscape', frame: 'gold' },
          },
        }),
      ),
    ];
  }
}
