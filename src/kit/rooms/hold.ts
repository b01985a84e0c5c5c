import type { PutPiece, RoomKind } from './room.ts';
import { cagedLamps } from './service/cagedLamps.ts';
import { freeRuns } from './service/freeRuns.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { has } from './service/has.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** z of a load's middle, and its depth: a gangway runs past it on the left, m. */
const across = { middle: 0.46, depth: 1.62 };

/** Length that a covered helicopter takes, m. */
const aircraft = 8.1;

const hung: readonly Hung[] = [
  {
    piece: 'notice-board',
    width: 0.6,
    up: 1.25,
    options: { width: 0.56, roles: { frame: 'crate-batten' } },
  },
  { piece: 'wall-phone', width: 0.3, up: 1.2, options: { roles: { body: 'paint-olive' } } },
  { piece: 'lashing-hooks', width: 0.9, up: 0.98 },
  { piece: 'helmet-shelf', width: 1.1, up: 1.3 },
  { piece: 'lashing-hooks', width: 0.9, up: 0.98 },
];

/**
 * A closed hold with loads under covers and crates. Where its data speak of a helicopter a shape of one under covers stands for
 * it; what the low ones hold is not shown, for nobody has reported it. Steel floor and walls with tracks to lash to.
 */
export const hold: RoomKind = {
  kind: 'hold',
  way: 'left',
  fit: (space) => {
    const length = space.to - space.from;
    const pieces: PutPiece[] = [];
    let x = space.from + 0.5;
    const add = (key: string, width: number, height: number, variant: string) => {
      if (x + width > space.to - 0.4) return;
      pieces.push(
        put('tarp-load', x + width / 2, across.middle, {
          key,
          options: {
            width,
            depth: across.depth,
            height,
            variant,
            roles: { cloth: key === 'tarp-large' ? 'tarp-grey' : 'tarp-olive' },
          },
        }),
      );
      x += width + 0.45;
    };
    const crates = (depth: number, height: number, variant: string) => {
      if (x + 1.25 > space.to - 0.4) return;
      pieces.push(
        put('crate-stack', x + 0.62, across.middle + 0.1, {
          options: { width: 1.24, depth, height, variant },
        }),
      );
      x += 1.7;
    };
    if (has(space, /helicopter/) && length > aircraft + 7) {
      // Nose to the head end, where one comes in: a fin and a tail rotor, seen first, could be a fish's or a rocket's.
      x += 1.2;
      pieces.push(
        put('covered-helicopter', x + aircraft / 2, across.middle, { key: 'helicopter' }),
      );
      x += aircraft + 0.4;
      crates(1.4, 0.7, 'olive');
      add('tarp-small-1', 2.3, 1.15, 'low');
      crates(1.2, 0.6, 'steel');
      crates(1.4, 0.7, 'olive');
    } else {
      crates(1.4, 0.7, 'olive');
      add('tarp-small-1', Math.min(3.2, length * 0.3), 1.15, 'low');
      add('tarp-large', Math.min(6.4, length * 0.38), 1.85, 'humped');
      crates(1.2, 0.8, 'steel');
    }
    add('tarp-small-2', 2.3, 1.05, 'low');
    pieces.push(
      ...cagedLamps(space, 'paint-olive'),
      ...([1, -1] as const).flatMap((side) =>
        freeRuns(space, side, 1.9, 0.06).map((run) =>
          put('lash-track', (run.from + run.to) / 2, side * space.half, {
            turn: side === 1 ? 180 : 0,
            up: 0.62,
            options: { width: run.to - run.from - 0.06 },
          }),
        ),
      ),
      ...hangAlong(space, -1, hung, { gap: 0.55, from: space.from + 1.7 }),
      put('floor-line', (space.from + space.to) / 2, -space.half + 0.86, {
        options: { width: length - 0.1 },
      }),
      put('fire-point', space.to, space.half - 0.46, { turn: -90, up: 0.45 }),
      put('extinguisher', space.from, 0.7, { turn: 90, up: 0.5 }),
      put('extinguisher', space.to, -0.35, { turn: -90, up: 0.5 }),
    );
    return {
      finish: workFinish(space, 'store'),
      pieces: withItems(space, pieces, [
        [/helicopter|aircraft|large/, ['helicopter', 'tarp-large']],
        [/weapon|arms/, ['tarp-small-1', 'tarp-small-2']],
      ]),
      exposure: 1.3,
    };
  },
};
