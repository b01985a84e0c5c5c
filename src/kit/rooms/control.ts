import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { cabinOf } from './service/cabinOf.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { hangAcross } from './service/hangAcross.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { partitionFor } from './service/partitionFor.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** The power car’s control room: a console of dials with its chair, a switchboard. */
export const control: RoomKind = {
  kind: 'control',
  way: 'left',
  fit: (space) => {
    const finish = workFinish(space, 'technical');
    const { tail, head, far, near, length, centre } = cabinOf(space);
    const board = length > 1.95;
    return {
      finish,
      pieces: withItems(space, [
        put('control-console', tail - 0.31, far - 0.68, { turn: -90 }),
        put('desk-chair', tail - 1.0, far - 0.7, { turn: 90, options: { variant: 'low' } }),
        ...(board
          ? [put('switch-cabinet', head + 0.21, far - 0.62, { turn: 90, options: { count: 2 } })]
          : []),
        put('coat-hooks', space.to, near + 0.25, { turn: -90, up: 1.7, options: { count: 2 } }),
        ceilingLamp(space, centre, 0.4, { lamp: 'lamp-panel-cool' }),
        ...wall(space, head + (board ? 0.5 : 0.1)),
        ...blinds(space, 1),
        ...corridor(space),
      ]),
      partitions: [partitionFor(space, finish.wall, space.from + 0.5)],
    };
  },
};

/** Over the console’s side, on the right wall: gauges with their pipes in the one train, screens in the other. */
function wall(space: RoomSpace, from: number): readonly PutPiece[] {
  const width = Math.min(1.1, space.to - from - 0.3);
  if (width < 0.5) return [];
  const things: readonly Hung[] =
    space.taste === 'fortress'
      ? [{ piece: 'gauge-board', width, up: 1.1, options: { width } }]
      : [
          {
            piece: 'flat-screen',
            width: 0.7,
            up: 1.3,
            options: { width: 0.66, height: 0.4, roles: { screen: 'face-desk' } },
          },
          { piece: 'flat-screen', width: 0.7, up: 1.3, options: { width: 0.66, height: 0.4 } },
        ];
  return [
    ...hangAlong(space, 1, things, { gap: 0.06, from }),
    ...hangAcross(
      space,
      'tail',
      [{ piece: 'clock', width: 0.32, up: 1.62, options: { roles: { rim: 'steel' } } }],
      { within: [0.1, 1.3] },
    ),
  ];
}
