import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import type { RoomKind } from './room.ts';
import { sittingThings } from './sittingThings.ts';

/** A private sitting room: a sofa and a chair round a low table, a cabinet opposite. Illustrative in both trains. */
export const sittingRoom: RoomKind = {
  kind: 'sitting-room',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const ghost = space.taste === 'ghost';
    const wood = ghost ? 'veneer-dark' : 'wood-warm';
    const seat = ghost ? 'leather-chocolate' : 'leather-white';
    const middle = (from + to) / 2;
    return {
      finish: {
        floor: ghost ? 'carpet-bronze' : 'carpet-beige',
        ...(ghost ? { dado: 'veneer-wall', bulkhead: 'veneer-wall' } : {}),
        wall: ghost ? 'wall-silk' : 'wall-white',
        ceiling: ghost ? 'ceiling-warm' : 'ceiling',
        trim: wood,
        door: wood,
      },
      pieces: [
        {
          piece: 'sofa',
          options: { count: 3, roles: { seat } },
          x: middle - 0.3,
          z: half - 0.56,
          turn: 180,
        },
        {
          piece: 'side-table',
          x: middle + 1.15,
          z: half - 0.42,
          key: 'side',
          options: { roles: { frame: wood } },
        },
        { piece: 'table-lamp', x: middle + 1.15, z: half - 0.42, up: 0.54, on: 'side' },
        onWall(space, -1, 'cabinet', middle, {
          deep: 0.36,
          options: { width: 1.6, depth: 0.36, height: 0.78, roles: { wood } },
          key: 'low',
        }),
        ...(ghost ? sittingThings(space) : []),
        { piece: 'vase', x: middle - 0.5, z: -half + 0.2, up: 0.78, on: 'low' },
        ...dressWindows(
          space,
          {
            variant: 'tied',
            roles: {
              curtain: ghost ? 'curtain-bronze' : 'curtain-gold',
              pelmet: wood,
              sheer: 'sheer',
            },
          },
          { short: ({ side }) => side === -1 },
        ),
        ...onEnds(endSpots(space), (width) => ({
          piece: 'picture',
          options: {
            width: Math.min(0.9, width - 0.1),
            height: 0.56,
            roles: { picture: 'picture-landscape', frame: 'gold' },
          },
          up: 1.2,
        })),
        ...coves(space, { cornice: wood }),
        ...ceilingRow(
          space,
          'ceiling-panel',
          { pitch: 2.2, high: 0.06, wide: 0.26 },
          { roles: { frame: wood } },
        ),
      ],
      exposure: 1.05,
    };
  },
};
