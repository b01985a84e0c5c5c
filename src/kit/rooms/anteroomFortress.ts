import { ceilingLamps } from './ceilingLamps.ts';
import { coves } from './coves.ts';
import { endWall } from './endWall.ts';
import { freeOfDoors } from './freeOfDoors.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { wallFittings } from './wallFittings.ts';
import { windowCurtains } from './windowCurtains.ts';
import { within } from './within.ts';

const top = 0.75;

/** The room before the leader's: an aide's table on the right, a sofa to wait on at the left, hooks for coats. */
export function anteroomFortress(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const at = space.windows[0]?.at ?? (from + to) / 2;
  const beside = half - 0.47;
  const wall = endWall(space, 'head');
  const plant = wall.cornerFree(-1) ? -1 : 1;
  const hooks = wall.stretches.find(({ z }) => Math.sign(z) !== plant) ?? wall.stretches[0];
  const roles = { seat: 'leather-cream', piping: 'leather-brown', feet: 'wood-black' };
  const on = (piece: string, dx: number, dz: number, more: Partial<PutPiece> = {}): PutPiece => ({
    piece,
    x: at + dx,
    z: half - 0.46 + dz,
    up: top,
    turn: 180,
    on: 'aide',
    ...more,
  });
  return {
    finish: {
      floor: 'carpet-beige',
      wall: 'wall-white',
      dado: 'wood-warm',
      ceiling: 'ceiling',
      trim: 'wood-warm',
      door: 'wood-warm',
    },
    pieces: freeOfDoors(space, [
      {
        piece: 'sofa',
        options: { count: 2, variant: 'lace', roles },
        x: within(space, at, 1.62),
        z: -half + 0.56,
        turn: 0,
      },
      {
        piece: 'desk',
        options: {
          variant: 'plain',
          width: 1.3,
          depth: 0.6,
          height: top,
          roles: { wood: 'wood-warm' },
        },
        x: at,
        z: half - 0.46,
        turn: 0,
        key: 'aide',
      },
      {
        piece: 'dining-chair',
        options: { variant: 'plain', roles: { seat: 'leather-cream', frame: 'wood-warm' } },
        x: at - 0.2,
        z: half - 0.82,
        turn: 0,
      },
      on('telephone', 0.42, 0.02),
      on('telephone', 0.16, 0.08, {
        options: { variant: 'direct', roles: { body: 'plastic-red' } },
      }),
      on('papers', -0.2, -0.1),
      on('table-lamp', -0.46, 0.12, { options: { height: 0.42 } }),
      {
        piece: 'palm',
        options: { height: 1.55, width: 0.76 },
        x: from + 0.44,
        z: plant * (half - 0.44),
      },
      ...(hooks
        ? [
            {
              piece: 'coat-hooks',
              options: {
                count: hooks.width > 1.2 ? 5 : 4,
                variant: 'coat',
                roles: { metal: 'brass' },
              },
              x: from,
              z: hooks.width > 1.2 ? hooks.z - plant * 0.4 : hooks.z,
              up: 0.7,
              turn: 90,
            },
          ]
        : []),
      {
        piece: 'picture',
        options: { width: 0.76, height: 0.54, roles: { picture: 'picture-mountain' } },
        x: to,
        z: -beside,
        up: 1.2,
        turn: -90,
      },
      { piece: 'clock', x: to, z: beside, up: 1.55, turn: -90 },
      ...windowCurtains(
        space,
        {
          roles: {
            curtain: 'curtain-ivory',
            pelmet: 'wood-warm',
            sheer: 'sheer',
          },
        },
        () => ({}),
      ),
      ...wallFittings(space, 'wood-warm'),
      ...coves(space, { cornice: 'trim' }),
      ...ceilingLamps(space, Math.max(1, Math.round((to - from) / 3)), {
        options: { roles: { frame: 'wood-warm' } },
      }),
    ]),
  };
}
