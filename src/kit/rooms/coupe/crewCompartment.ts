import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { serviceLook } from '../service/serviceLook.ts';
import { coupeFit } from './coupeFit.ts';
import { teaTable } from './teaTable.ts';

/**
 * The Moving Fortress' staff, whose cars nobody has described: in the first of them four beds are made for the night, in the next
 * one benches stand below a berth with its bedding rolled up and a cook's whites on their hook. Illustrative.
 */
export function crewCompartment(space: RoomSpace): RoomFit {
  const { middle, head, tail, length } = cabinOf(space);
  const deep = Math.min(0.66, (length - 0.66) / 2);
  const berths = (['head', 'tail'] as const).flatMap((end): readonly PutPiece[] => {
    const at: End =
      end === 'head'
        ? { way: 1, wall: space.from, x: head + deep / 2 }
        : { way: -1, wall: space.to, x: tail - deep / 2 };
    return space.nth > 0 ? byDay(space, end, at, deep) : byNight(space, end, at, deep);
  });
  const { far, centre } = cabinOf(space);
  const day = space.nth > 0;
  // A suitcase under the table, and what they left lying.
  const life = [
    put('suitcase', centre, far - 0.22, {
      turn: 4,
      options: {
        width: Math.min(0.56, length - 2 * deep - 0.1),
        height: 0.38,
        roles: day ? { case: 'bag-green', corner: 'bag-black' } : {},
      },
    }),
    ...(day
      ? [
          put('folded-paper', head + 0.34, middle - 0.2, { up: 0.462, on: 'lower-head', turn: 20 }),
          put('books', tail - 0.34, middle + 0.25, {
            up: 0.462,
            on: 'lower-tail',
            options: { count: 3 },
          }),
        ]
      : [
          put('folded-paper', tail - 0.36, middle - 0.15, { up: 0.53, on: 'lower-tail', turn: 70 }),
        ]),
  ];
  const width = Math.min(0.5, length - 2 * deep - 0.02);
  const pieces = [
    ...berths,
    ...life,
    ...teaTable(space, width, { flask: day ? 'enamel-red' : 'enamel-mint', glasses: true }),
  ];
  return coupeFit(space, pieces, {
    main: ['lower-head', 'lower-tail', 'table'],
    bags: 2 + (space.seed % 2),
  });
}

/** An end of the compartment: which way its berths face, its wall, and where the lower berth's middle is, m along the car. */
interface End {
  readonly way: 1 | -1;
  readonly wall: number;
  readonly x: number;
}

/** Beds made below and above, pillows at the window, and a ladder beside the door. */
function byNight(space: RoomSpace, end: string, { way, wall, x }: End, deep: number) {
  const look = serviceLook(space);
  const { near, far, middle, depth } = cabinOf(space);
  const roles = { seat: look.seat, frame: look.frame, blanket: 'blanket-grey', metal: look.metal };
  const variant = way === 1 ? 'made-turned' : 'made';
  const options = { width: depth - 0.02, depth: deep, variant, roles };
  const pieces: PutPiece[] = [
    put('berth', x, middle, { turn: way * 90, key: `lower-${end}`, options }),
    put('upper-berth', wall, middle, {
      turn: way * 90,
      up: 1.5,
      key: `upper-${end}`,
      options: { ...options, depth: deep - 0.04 },
    }),
    put('reading-lamp', wall, far - 0.32, { turn: way * 90, up: 1.16 }),
  ];
  if (end === 'head') {
    pieces.push(
      put('bunk-ladder', x + way * (deep / 2 + 0.025), near + 0.3, {
        turn: way * 90,
        up: 0.06,
        on: `lower-${end}`,
        options: { height: 1.6, roles: { metal: look.metal } },
      }),
    );
  }
  return pieces;
}

/** A bench below a berth whose bedding is rolled up at one end, below a cook's whites on their hook at the other. */
function byDay(space: RoomSpace, end: string, { way, wall, x }: End, deep: number) {
  const look = serviceLook(space);
  const { near, far, middle, depth } = cabinOf(space);
  const roles = { seat: look.seat, frame: look.frame, metal: look.metal };
  return [
    put('berth', x, middle, {
      turn: way * 90,
      key: `lower-${end}`,
      options: { width: depth - 0.02, depth: deep, variant: 'bench', roles },
    }),
    end === 'tail'
      ? put('upper-berth', wall, middle, {
          turn: way * 90,
          up: 1.5,
          key: `upper-${end}`,
          options: {
            width: depth - 0.02,
            depth: deep - 0.04,
            roles: { ...roles, blanket: look.blanket },
          },
        })
      : put('hung-uniform', wall, middle + 0.34, {
          turn: way * 90,
          up: 0.6,
          options: { variant: 'cook' },
        }),
    put('reading-lamp', wall, end === 'tail' ? far - 0.3 : near + 0.3, {
      turn: way * 90,
      up: 1.12,
    }),
  ];
}
