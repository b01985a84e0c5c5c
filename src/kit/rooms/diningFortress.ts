import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { itemOf } from './itemOf.ts';
import { onWall } from './onWall.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';

const table = { width: 0.86, depth: 0.84, top: 0.76 };
/** From one row of tables to the next, with the chairs between, m. */
const pitch = 2.2;

/** A dining saloon with laid tables for two at both sides of the aisle. */
export function diningFortress(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const restaurant = itemOf(space, 'restaurant');
  const chopsticks = itemOf(space, 'chopsticks');
  const rows = Math.max(1, Math.floor((to - from - 1.6) / pitch));
  const pieces: PutPiece[] = [];
  for (let i = 0; i < rows; i++) {
    const x = (from + to) / 2 + (i - (rows - 1) / 2) * pitch;
    for (const side of [-1, 1]) {
      const z = side * (half - table.depth / 2 - 0.19);
      const key = `table-${i}-${side}`;
      pieces.push({
        piece: 'dining-table',
        options: { width: table.width, depth: table.depth, variant: 'cloth' },
        x,
        z,
        key,
        ...restaurant,
      });
      for (const end of [-1, 1]) {
        pieces.push({
          piece: 'dining-chair',
          options: { roles: { seat: 'cloth-red' } },
          x: x + end * (table.width / 2 + 0.27),
          z,
          turn: -90 * end,
          on: key,
        });
        pieces.push({
          piece: 'laid-place',
          ...(chopsticks ? { options: { variant: 'chopsticks' } } : {}),
          ...chopsticks,
          x: x + end * (table.width / 2 - 0.2),
          z,
          up: table.top,
          turn: 90 * end,
          on: key,
        });
      }
      pieces.push({
        piece: i % 2 ? 'vase' : 'table-lamp',
        x,
        z: z + side * 0.22,
        up: table.top,
        on: key,
      });
    }
  }
  return {
    finish: {
      floor: 'carpet-beige',
      wall: 'wall-white',
      ceiling: 'ceiling',
      trim: 'wood-warm',
      door: 'wood-warm',
    },
    pieces: [
      ...pieces,
      onWall(space, 1, 'sideboard', from + 0.72, { deep: 0.42, options: { width: 1.1 } }),
      ...dressWindows(
        space,
        {
          variant: 'tied',
          roles: { curtain: 'curtain-gold', pelmet: 'wood-warm', sheer: 'sheer' },
        },
        { short: ({ side, at }) => side === 1 && at < from + 2.8 },
      ),
      ...coves(space, { cornice: 'trim' }),
      ...ceilingRow(space, 'ceiling-panel', { pitch: 2.4, high: 0.06, wide: 0.26 }),
    ],
    exposure: 1.05,
  };
}
