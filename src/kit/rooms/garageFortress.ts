import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { cagedLamps } from './service/cagedLamps.ts';
import { freeRuns } from './service/freeRuns.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { has } from './service/has.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Length that a road car takes with what holds it, and z of its middle from the right wall, m. */
const step = 5.9;
const aside = 1.07;

const hung: readonly Hung[] = [
  { piece: 'lashing-hooks', width: 0.9, up: 0.85 },
  { piece: 'extinguisher', width: 0.3, up: 0.6 },
  { piece: 'wall-phone', width: 0.3, up: 1.2, options: { roles: { body: 'engine-green' } } },
  { piece: 'lashing-hooks', width: 0.9, up: 0.85 },
  {
    piece: 'notice-board',
    width: 0.7,
    up: 1.2,
    options: { width: 0.66, roles: { frame: 'wood-warm' } },
  },
  { piece: 'extinguisher', width: 0.3, up: 0.6 },
  { piece: 'lashing-hooks', width: 0.9, up: 0.85 },
];

const hungRight: readonly Hung[] = [1, 2, 3, 4].flatMap((): readonly Hung[] => [
  { piece: 'lashing-hooks', width: 0.9, up: 1.2 },
]);

/**
 * The Moving Fortress’ van for road cars: timber floor with guide rails, walls of pressed steel, caged lamps; the cars one
 * behind the other on chains, of no make. One passes on the left.
 */
export function garageFortress(space: RoomSpace): RoomFit {
  const { half } = space;
  const length = space.to - space.from;
  const cars = vehicles(space).slice(0, Math.max(1, Math.floor((length - 0.8) / step)));
  const start = (length - cars.length * step) / 2;
  const z = space.half - aside;
  const at = (i: number) => space.from + start + step * (i + 0.5);
  const pieces: PutPiece[] = [
    ...cars.map(({ key, variant }, i) =>
      put('stored-car', at(i), z, {
        key,
        turn: 180,
        options: { variant, roles: { paint: 'car-black', chock: 'crate-batten' } },
      }),
    ),
    ...cars.map((_, i) =>
      put('chock-rails', at(i), z, { options: { width: step - 0.3, depth: 1.94 } }),
    ),
    ...cagedLamps(space, 'engine-grey'),
    ...hangAlong(space, -1, hung, { gap: 0.45, height: 1.75, from: space.from + 1.8 }),
    ...freeRuns(space, 1, 1.9, 0.06).map((run) =>
      put('lash-track', (run.from + run.to) / 2, half, {
        turn: 180,
        up: 0.86,
        options: { width: run.to - run.from - 0.06 },
      }),
    ),
    ...hangAlong(space, 1, hungRight, { gap: 0.9, height: 1.75, from: space.from + 1.4 }),
    put('floor-line', (space.from + space.to) / 2, -space.half + 0.68, {
      options: { width: length - 0.1, roles: { paint: 'dial-white' } },
    }),
    put('fire-point', space.to, space.half - 0.46, { turn: -90, up: 0.45 }),
    put('extinguisher', space.from, 0.7, { turn: 90, up: 0.5 }),
    put('notice-board', space.from, 0.1, {
      turn: 90,
      up: 1.2,
      options: { width: 0.7, roles: { frame: 'wood-warm' } },
    }),
  ];
  return {
    finish: workFinish(space, 'store'),
    pieces: withItems(space, pieces, [
      [/maybach|limousine/, ['limousine']],
      [/mercedes|vehicle|car/, ['car-1', 'car-2', 'car-3']],
    ]),
    exposure: 1.3,
  };
}

function vehicles(space: RoomSpace): readonly { readonly key: string; readonly variant: string }[] {
  const cars = [
    { key: 'car-1', variant: 'saloon-chained' },
    { key: 'car-2', variant: 'saloon-chained' },
  ];
  return has(space, /maybach|limousine/)
    ? [...cars, { key: 'limousine', variant: 'limousine-chained' }]
    : cars;
}
