import { ceilingAt } from '../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** An operating table under its lamp, ventilator and monitor at its head, instruments, a trough to wash, cabinets. */
export const operatingRoom: RoomKind = {
  kind: 'operating-room',
  way: 'left',
  fit: (space) => {
    const finish = { ...workFinish(space, 'clinic'), dado: 'tile-white' };
    const { head, tail, near, far, middle, centre, length } = cabinOf(space);
    const x = centre - 0.2;
    const z = middle + 0.05;
    const lamp = ceilingAt(space, z + 0.2) - space.floor - 0.5;
    const pieces: PutPiece[] = [
      put('operating-table', x, z),
      put('surgical-lamp', x - 0.1, z, { up: lamp, options: { height: 0.5 } }),
      put('instrument-trolley', x + 1.5, z + 0.3),
      ...(length > 4
        ? [
            put('ventilator-unit', x - 1.45, z + 0.35, { turn: 90 }),
            put('infusion-stand', x - 1.4, z - 0.4),
          ]
        : []),
      put('patient-monitor', space.from, z + 0.4, { turn: 90, up: 1.1 }),
      put('medicine-cabinet', head + 0.2, near + 0.42, { turn: 90, options: { width: 0.8 } }),
      put('scrub-trough', tail - 0.28, far - 0.68, { turn: -90 }),
      ceilingLamp(space, centre + 1.6, 0.4, { width: 1.1, lamp: 'lamp-panel-cool' }),
      ceilingLamp(space, centre - 1.8, 0.4, { width: 1.1, lamp: 'lamp-panel-cool' }),
      ...(length > 5 ? onPartition(space) : []),
      ...blinds(space, 1),
      ...corridor(space),
    ];
    return {
      finish,
      pieces: withItems(space, pieces, [
        [/surg|operat/, ['operating-table', 'surgical-lamp', 'instrument-trolley']],
      ]),
      partitions: [partitionFor(space, finish.wall, centre + 1.5, 0.8)],
    };
  },
};

/** What hangs on the partition between the door and the cupboard at the head end: gowns, first aid, charts, a clock, a telephone. */
function onPartition(space: RoomSpace): readonly PutPiece[] {
  const { centre, partition } = cabinOf(space);
  const z = partition + 0.025;
  const door = centre + 1.5 - 0.4;
  return [
    put('notice-board', door - 0.78, z, {
      up: 1.15,
      options: { width: 0.8, roles: { frame: 'steel', board: 'laminate-green' } },
    }),
    put('aid-cabinet', door - 1.74, z, { up: 1.1 }),
    put('coat-hooks', door - 2.55, z, {
      up: 0.8,
      options: { count: 4, variant: 'coat', roles: { cloth: 'drape-green' } },
    }),
    put('clock', door - 3.16, z, { up: 1.62, options: { width: 0.3 } }),
    put('wall-phone', door - 3.16, z, { up: 1.2 }),
    put('extinguisher', door - 3.5, z, { up: 0.55 }),
  ];
}
