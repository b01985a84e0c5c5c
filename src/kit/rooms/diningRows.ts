import type { PieceOptions } from '../furniture/piece.ts';
import { itemOf } from './itemOf.ts';
import type { PutPiece, RoomSpace } from './room.ts';

interface Rows {
  readonly table: {
    readonly piece: string;
    readonly options?: PieceOptions;
    readonly width: number;
    readonly top: number;
  };
  readonly chair: { readonly piece: string; readonly roles: PieceOptions['roles'] };
  /** What stands in the middle of each table, in turn. */
  readonly middle: readonly string[];
  readonly laid: boolean;
}

/** Depth across the car of a table for four and of one for two, and their distance from the wall, m. */
const across = { four: 1.12, two: 0.6, wall: 0.1 };
/** A row at a window keeps this far from the room’s ends, more on the left where the doors are, m. */
const clear = { right: 0.88, left: 1.75 };

/** Tables at the windows: for four on the right of the aisle, for two on the left. */
export function diningRows(
  space: RoomSpace,
  { table, chair, middle, laid }: Rows,
): readonly PutPiece[] {
  const restaurant = itemOf(space, 'restaurant', 'dining');
  return space.windows
    .filter(({ frosted }) => !frosted)
    .flatMap(({ side, at }, i): readonly PutPiece[] => {
      const keep = side === 1 ? clear.right : clear.left;
      if (at - keep < space.from || at + keep > space.to) return [];
      const depth = side === 1 ? across.four : across.two;
      const z = side * (space.half - across.wall - depth / 2);
      const key = `table-${i}`;
      const seats = side === 1 ? [-0.27, 0.27] : [0];
      return [
        {
          piece: table.piece,
          options: { ...table.options, width: table.width, depth },
          x: at,
          z,
          key,
          ...restaurant,
        },
        ...[-1, 1].flatMap((end) =>
          seats.flatMap((dz): readonly PutPiece[] => [
            {
              piece: chair.piece,
              options: { roles: chair.roles ?? {} },
              x: at + end * (table.width / 2 + 0.17),
              z: z + dz,
              turn: -90 * end,
              on: key,
            },
            // At the window’s side of a table for four stands what is in its middle.
            ...(laid && dz <= 0
              ? [
                  {
                    piece: 'laid-place',
                    x: at + end * (table.width / 2 - 0.2),
                    z: z + dz,
                    up: table.top,
                    turn: 90 * end,
                    on: key,
                  },
                ]
              : []),
          ]),
        ),
        ...(laid && side === -1
          ? []
          : [
              {
                piece: middle[i % middle.length] ?? 'vase',
                x: at,
                z: z + side * (depth / 2 - 0.24),
                up: table.top,
                on: key,
              },
            ]),
      ];
    });
}
