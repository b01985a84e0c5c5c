import { ceilingAt } from './ceilingAt.ts';
import { coves } from './coves.ts';
import { onWall } from './onWall.ts';
import type { PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';

/** Aisle along the left wall, rows of seats on steps beside it, m. */
const aisle = 0.8;
const seat = 0.645;
const row = { pitch: 1.28, rise: 0.13, first: 2.5 };

/** A cinema: one looks to the head. Rows stand on steps that rise to the tail; the aisle at their left end stays flat. */
export const cinema: RoomKind = { kind: 'cinema', way: 'left', fit };

function fit(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const item = space.amenities.some(({ id }) => id === 'cinema') ? { item: 'cinema' } : undefined;
  const left = -half + aisle;
  const width = half - 0.02 - left;
  const z = left + width / 2;
  const across = Math.floor(width / seat);
  const rows = Math.max(1, Math.floor((to - from - row.first - 0.55) / row.pitch));
  const pieces: PutPiece[] = [
    {
      piece: 'cinema-screen',
      options: { width: Math.min(1.94, width - 0.06), height: 2.02 },
      x: from,
      z,
      turn: 90,
      ...item,
    },
    {
      piece: 'cinema-projector',
      x: to - 0.6,
      z,
      up: ceilingAt(space, Math.abs(z) + 0.23) - 0.3,
      turn: -90,
      ...item,
    },
  ];
  for (let i = 0; i < rows; i++) {
    const x = from + row.first + (i + 0.5) * row.pitch;
    const height = row.rise * i;
    const key = `step-${i}`;
    if (i > 0) {
      pieces.push({
        piece: 'seat-plinth',
        options: { width, depth: row.pitch - 0.004, height },
        x,
        z,
        turn: -90,
        key,
      });
    }
    for (let k = 0; k < across; k++) {
      pieces.push({
        piece: 'cinema-seat',
        x: x + 0.12,
        z: half - 0.04 - seat * (k + 0.5),
        up: height,
        turn: -90,
        ...(i > 0 ? { on: key } : {}),
        ...item,
      });
    }
  }
  return {
    finish: {
      floor: 'cinema-carpet',
      wall: 'cinema-wall',
      ceiling: 'cinema-ceiling',
      trim: 'veneer-dark',
      door: 'veneer-dark',
      bulkhead: 'cinema-wall',
    },
    pieces: [
      ...pieces,
      ...walls(space),
      ...coves(space, { cornice: 'veneer-dark', lamp: 'lamp-cinema', line: 'brass' }),
    ],
    exposure: 2.9,
    white: [0.96, 1.05],
  };
}

/** Padded panels and lamps that shine up, in turns along both walls; small lamps in the ceiling over the aisle. */
function walls(space: RoomSpace): readonly PutPiece[] {
  const { from, to } = space;
  const count = Math.max(1, Math.floor((to - from - 0.5) / 1.24));
  const pitch = (to - from - 0.4) / count;
  const pieces: PutPiece[] = [];
  for (let i = 0; i < count; i++) {
    const x = from + 0.2 + pitch * (i + 0.5);
    for (const side of [-1, 1] as const) {
      pieces.push(
        onWall(space, side, 'acoustic-panel', x, {
          up: 0.62,
          options: { width: pitch - 0.3, height: 1.36, count: 2, roles: { cloth: 'cinema-panel' } },
        }),
      );
      if (i > 0) {
        pieces.push(
          onWall(space, side, 'deco-sconce', x - pitch / 2, {
            up: 1.5,
            options: { roles: { light: 'lamp-cinema-glass' } },
          }),
        );
      }
    }
    pieces.push({ piece: 'downlight', x, z: -0.75, up: ceilingAt(space, 0.83) - 0.02 });
    if (i % 2) pieces.push({ piece: 'downlight', x, z: 0.75, up: ceilingAt(space, 0.83) - 0.02 });
  }
  return pieces;
}
