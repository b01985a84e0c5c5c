import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import type { RoomFit, RoomSpace } from './room.ts';
import { windowBlinds } from './windowBlinds.ts';

/** The ghost train's anteroom: before the office two chairs to wait in, before the boardroom tea on a sideboard. */
export function anteroomGhost(space: RoomSpace): RoomFit {
  return space.carKind === 'meeting' ? beforeBoardroom(space) : beforeOffice(space);
}

function beforeOffice(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const middle = (from + to) / 2;
  const seat = { width: 0.8, roles: { seat: 'leather-chocolate' } };
  return {
    finish: ghostFinish,
    pieces: [
      { piece: 'armchair', options: seat, x: middle - 0.72, z: half - 0.48, turn: 180 },
      { piece: 'armchair', options: seat, x: middle + 0.72, z: half - 0.48, turn: 180 },
      {
        piece: 'side-table',
        options: { roles: { frame: 'veneer-dark' } },
        x: middle,
        z: half - 0.4,
        key: 'table',
      },
      { piece: 'table-lamp', x: middle, z: half - 0.4, up: 0.54, on: 'table' },
      ...onEnds(endSpots(space), (width) => ({
        piece: 'picture',
        options: {
          width: Math.min(0.9, width - 0.1),
          height: 0.56,
          roles: { picture: 'picture-landscape', frame: 'gold' },
        },
        up: 1.2,
      })),
      ...windowBlinds(space, { cloth: 'curtain-cream' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 1.8, high: 0.06, wide: 0.26 },
        { roles: { frame: 'veneer-dark' } },
      ),
    ],
    exposure: 1.05,
  };
}

function beforeBoardroom(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const middle = (from + to) / 2;
  return {
    finish: {
      floor: 'carpet-emerald',
      wall: 'veneer-wall',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
    },
    pieces: [
      onWall(space, 1, 'deco-sideboard', middle - 0.5, {
        deep: 0.36,
        options: { width: 1.3 },
        key: 'sideboard',
      }),
      ...[-0.42, -0.26, -0.1].map((dx, i) => ({
        piece: 'tea-glass',
        x: middle - 0.5 + dx,
        z: half - 0.26 + (i % 2) * 0.06,
        up: 0.79,
        on: 'sideboard',
        options: { variant: i === 1 ? 'full' : 'empty' },
      })),
      { piece: 'vase', x: middle - 0.18, z: half - 0.22, up: 0.79, on: 'sideboard' },
      { piece: 'ficus', x: to - 0.5, z: half - 0.45 },
      ...[-0.3, 0.3].map((dx) => ({
        piece: 'meeting-chair',
        options: { roles: { seat: 'leather-ivory', piping: 'gold', frame: 'veneer-dark' } },
        x: middle + 0.65 + dx * 1.3,
        z: -half + 0.42,
        turn: 0,
      })),
      ...windowBlinds(space, { cloth: 'curtain-emerald' }),
      ...onEnds(
        endSpots(space).filter(({ end }) => end === 'head'),
        (width) => ({
          piece: 'wall-mirror',
          options: { width: Math.min(0.9, width - 0.1), height: 1.1 },
          up: 0.85,
        }),
      ),
      ...coves(space, { cornice: 'veneer-dark', line: 'gold' }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 1.8, high: 0.06, wide: 0.28 },
        { width: 0.7, depth: 0.5, roles: { frame: 'gold' } },
      ),
    ],
    exposure: 1.1,
    white: [0.96, 1.06],
  };
}
