import { ceilingRow } from './ceilingRow.ts';
import { onWall } from './onWall.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

/** An office of a few operators on the right, which one passes on the left. */
export function smallOfficeGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const count = Math.max(1, Math.floor((to - from - 0.4) / 1.75));
  const pieces: PutPiece[] = [];
  for (let i = 0; i < count; i++) {
    const x = from + ((to - from) * (i + 0.5)) / count;
    pieces.push({
      piece: 'control-desk',
      options: { width: 1.5, roles: { top: 'laminate-oak' } },
      x,
      z: half - 0.38,
      turn: 180,
    });
    pieces.push({ piece: 'desk-chair', options: { variant: 'low' }, x, z: half - 1.05, turn: 0 });
  }
  return {
    finish: {
      floor: 'carpet-slate',
      wall: 'treatment-wall',
      ceiling: 'ceiling',
      trim: 'trim',
      door: 'veneer-dark',
    },
    pieces: [
      ...pieces,
      onWall(space, -1, 'acoustic-panel', (from + to) / 2, {
        up: 0.9,
        options: { width: 0.8, height: 0.9, roles: { cloth: 'panel-taupe' } },
      }),
      ...ceilingRow(
        space,
        'ceiling-panel',
        { pitch: 2, high: 0.06, wide: 0.26 },
        { roles: { lamp: 'lamp-panel-cool' } },
      ),
    ],
  };
}
