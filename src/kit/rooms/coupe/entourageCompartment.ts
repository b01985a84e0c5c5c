import type { PutPiece, RoomFit, RoomSpace } from '../room.ts';
import { screenPicture } from '../screenPicture.ts';
import { cabinOf } from '../service/cabinOf.ts';
import { put } from '../service/put.ts';
import { coupeFit } from './coupeFit.ts';
import { teaTable } from './teaTable.ts';
import { twoBerths } from './twoBerths.ts';

const seat = 0.462;

/** For two of the leader's company: made berths, a screen, a washing cabin of its own, lace, a painting of no known place. */
export function entourageCompartment(space: RoomSpace): RoomFit {
  const { near, far, middle, head, tail } = cabinOf(space);
  const { seed } = space;
  const pieces: PutPiece[] = [
    ...twoBerths(space, true, 'made'),
    put('wet-cell', head + 0.425, near + 0.44, { turn: 90 }),
    put('flat-screen', space.from, far - 0.52, {
      turn: 90,
      up: 1.28,
      options: {
        width: 0.6,
        height: 0.36,
        roles: { screen: screenPicture(Number(/\d+$/.exec(space.id)?.[0] ?? 1)) },
      },
    }),
    put('picture', space.to, middle + 0.1, {
      turn: -90,
      up: 1.26,
      options: {
        width: 0.8,
        height: 0.48,
        roles: { picture: seed % 2 === 0 ? 'picture-mountain' : 'picture-landscape' },
      },
    }),
    seed % 3 === 0
      ? put('folded-paper', tail - 0.4, middle - 0.1, { up: seat + 0.05, on: 'lower-tail' })
      : put('folded-blanket', tail - 0.4, middle - 0.35, {
          up: seat + 0.05,
          on: 'lower-tail',
          turn: 90,
          options: { roles: { cloth: 'blanket-camel' } },
        }),
    put('slippers', tail - 0.9, middle - 0.3, { turn: -90 }),
    ...teaTable(space, 0.54, { lace: true, flask: 'enamel-mint' }),
  ];
  return coupeFit(space, pieces, {
    main: ['lower-head', 'lower-tail', 'table'],
    curtain: 'curtain-gold',
    bags: 2,
  });
}
