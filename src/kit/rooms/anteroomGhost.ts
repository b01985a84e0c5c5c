import { ceilingRow } from './ceilingRow.ts';
import { endSpots } from './endSpots.ts';
import { ghostFinish } from './ghostFinish.ts';
import { onEnds } from './onEnds.ts';
import type { RoomFit, RoomSpace } from './room.ts';
import { windowBlinds } from './windowBlinds.ts';

/** The ghost train's anteroom: two chairs to wait in, a table with a lamp, a mirror. */
export function anteroomGhost(space: RoomSpace): RoomFit {
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
