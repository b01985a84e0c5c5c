import { ceilingRow } from './ceilingRow.ts';
import { ghostFinish } from './ghostFinish.ts';
import { headPicture } from './headPicture.ts';
import { onWall } from './onWall.ts';
import type { RoomKind } from './room.ts';
import { wallRun } from './wallRun.ts';
import { windowBlinds } from './windowBlinds.ts';

/** A secretary's room: a desk, files, a seat for who waits. */
export const secretary: RoomKind = {
  kind: 'secretary',
  way: 'middle',
  fit: (space) => {
    const { from, to, half } = space;
    const middle = (from + to) / 2;
    const run = wallRun(space, -1, 0.9);
    const wood = { wood: 'veneer-dark', top: 'veneer-dark' };
    return {
      finish: ghostFinish,
      pieces: [
        {
          piece: 'control-desk',
          options: { width: 1.5, count: 2 },
          x: middle - 0.5,
          z: half - 0.4,
          turn: 180,
          key: 'desk',
        },
        {
          piece: 'desk-chair',
          options: { variant: 'low' },
          x: middle - 0.5,
          z: half - 1.02,
          turn: 0,
        },
        onWall(space, 1, 'cabinet', to - 0.62, {
          deep: 0.4,
          options: { width: 0.9, roles: wood },
          key: 'cabinet',
        }),
        { piece: 'secure-phones', x: to - 0.62, z: half - 0.2, up: 0.85, turn: 180, on: 'cabinet' },
        onWall(space, -1, 'cabinet', run.from + 0.5, {
          deep: 0.4,
          options: { width: 0.9, variant: 'drawers', roles: wood },
          key: 'files',
        }),
        { piece: 'table-lamp', x: run.from + 0.3, z: -half + 0.22, up: 0.85, on: 'files' },
        {
          piece: 'armchair',
          options: { width: 0.8, roles: { seat: 'leather-chocolate' } },
          x: run.to - 0.5,
          z: -half + 0.46,
          turn: 0,
        },
        ...headPicture(space, 'picture-abstract'),
        ...windowBlinds(space, { cloth: 'curtain-cream' }),
        ...ceilingRow(
          space,
          'ceiling-panel',
          { pitch: 1.9, high: 0.06, wide: 0.26 },
          { roles: { frame: 'veneer-dark' } },
        ),
      ],
      exposure: 1.05,
    };
  },
};
