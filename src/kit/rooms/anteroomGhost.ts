import { ceilingRow } from './ceilingRow.ts';
import type { RoomFit, RoomSpace } from './room.ts';
import { windowBlinds } from './windowBlinds.ts';

/** The ghost train's anteroom: two chairs to wait in, a table with a lamp, a mirror. */
export function anteroomGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const middle = (from + to) / 2;
  const seat = { width: 0.8, roles: { seat: 'leather-chocolate' } };
  return {
    finish: {
      floor: 'carpet-bronze',
      wall: 'veneer-pale',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
    },
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
