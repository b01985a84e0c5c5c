import type { PutPiece, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { windowTable } from './windowTable.ts';

const top = 0.745;

interface TeaThings {
  readonly lace?: boolean;
  readonly flask?: string;
  /** Glasses in their holders instead of mugs. */
  readonly glasses?: boolean;
}

/** The table at a compartment's window (key `table`) with a flask and mugs, on lace where the car is for better company. */
export function teaTable(
  space: RoomSpace,
  width: number,
  { lace = false, flask = 'enamel-red', glasses = false }: TeaThings = {},
): readonly PutPiece[] {
  const { centre } = cabinOf(space);
  const wall = space.half - 0.065;
  const side = space.seed % 2 === 0 ? 1 : -1;
  const pieces: PutPiece[] = [
    windowTable(space, width, 0.5),
    put('thermos', centre - side * (width / 2 - 0.12), wall - 0.14, {
      up: top + (lace ? 0.003 : 0),
      turn: 40 * side,
      on: 'table',
      options: { roles: { body: flask } },
    }),
  ];
  if (lace) {
    pieces.push(
      put('doily', centre - side * (width / 2 - 0.16), wall - 0.17, {
        up: top,
        on: 'table',
        options: { width: 0.24 },
      }),
      space.seed % 3 === 1
        ? put('desk-fan', centre + side * 0.12, wall - 0.2, {
            up: top,
            on: 'table',
            turn: 180 - 25 * side,
          })
        : put('cup', centre + side * 0.09, wall - 0.32, {
            up: top,
            on: 'table',
            turn: 30,
            options: { variant: 'lid' },
          }),
    );
  } else if (glasses) {
    pieces.push(
      ...[0.02, 0.13].map((dx, i) =>
        put('tea-glass', centre + side * dx, wall - 0.3 - 0.09 * i, {
          up: top,
          on: 'table',
          turn: 40 * side + 70 * i,
        }),
      ),
    );
  } else {
    pieces.push(
      put('enamel-mugs', centre + side * 0.06, wall - 0.33, {
        up: top,
        on: 'table',
        turn: 20 * side,
      }),
    );
  }
  return pieces;
}
