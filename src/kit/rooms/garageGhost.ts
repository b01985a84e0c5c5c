import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Length that a road car takes with what ties it down; and of the bay behind them, m. */
const step = 5.9;
const bay = { least: 4.2 };

/**
 * The ghost train’s garage: road cars of no make on chocks, one of them under a dust sheet, and a bay with the ramps on its
 * floor, spare wheels and a bench. One passes on the left. Illustrative but for the cars.
 */
export function garageGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const length = to - from;
  const count = Math.max(1, Math.min(2, Math.floor((length - bay.least) / step)));
  const first = from + 0.45;
  const cars = [
    put('stored-car', first + step / 2, half - 1.07, {
      key: 'car-1',
      turn: 180,
      options: { variant: 'suv', roles: { paint: 'car-silver' } },
    }),
    put('stored-car', first + step * 1.5, half - 1.07, {
      key: 'car-2',
      turn: 180,
      options: { variant: 'limousine-covered', roles: { cover: 'tarp-grey' } },
    }),
  ].slice(0, count);
  const start = first + step * count + 0.2;
  const lamps = Math.max(2, Math.round(length / 2.4));
  const pieces: PutPiece[] = [
    ...cars,
    ...(to - start > bay.least ? fittings(space, start) : []),
    ...[-0.62, 0.62].flatMap((z) =>
      Array.from({ length: lamps }, (_, i) =>
        ceilingLamp(space, from + (length * (i + 0.5)) / lamps, z, {
          width: 1.2,
          depth: 0.16,
          lamp: 'lamp-panel-cool',
        }),
      ),
    ),
    put('extinguisher', from, 0.7, { turn: 90, up: 0.5 }),
    put('corridor-carpet', (from + to) / 2, -half + 0.42, {
      options: {
        width: length - 1.8,
        depth: 0.66,
        roles: { pile: 'rubber-grey', edge: 'bin-yellow' },
      },
    }),
  ];
  return {
    finish: { ...workFinish(space, 'store'), floor: 'floor-plate' },
    pieces: withItems(space, pieces, [[/vehicle|car|suv|limousine|mercedes/, ['car-1', 'car-2']]]),
    exposure: 1.1,
  };
}

/** Ramps on the floor; spare wheels, a bench with tools and cans along the right wall. */
function fittings({ to, half }: RoomSpace, start: number): readonly PutPiece[] {
  const ramps = Math.min(3.4, to - start - 1.1);
  return [
    put('loading-ramps', start + ramps / 2 + 0.1, -0.1, { options: { width: ramps, depth: 1.3 } }),
    put('tyre-rack', start + 0.85, half - 0.24, { turn: 180, options: { width: 1.5 } }),
    put('workbench', start + 2.65, half - 0.4, { turn: 180, options: { width: 1.5 } }),
    put('tool-board', start + 2.65, half, { turn: 180, up: 1.0, options: { width: 1.2 } }),
    put('crate-stack', start + 4.1, half - 0.42, {
      options: { width: 0.9, depth: 0.66, height: 0.7, variant: 'steel' },
    }),
    put('extinguisher', to, 0.8, { turn: -90, up: 0.5 }),
  ];
}
