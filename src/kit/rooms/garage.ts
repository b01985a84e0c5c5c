import { garageFortress } from './garageFortress.ts';
import { garageGhost } from './garageGhost.ts';
import { openFloor } from './openFloor.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { freeRuns } from './service/freeRuns.ts';
import { has } from './service/has.ts';
import { holdFittings } from './service/holdFittings.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const step = 5.9;

/** Road cars in a row on chocks, past which a gangway runs on the left; of no make, some under dust sheets. */
export const garage: RoomKind = {
  kind: 'garage',
  way: 'left',
  fit: (space) => {
    if (space.taste === 'ghost') return garageGhost(space);
    if (space.taste === 'fortress')
      return space.carKind === 'stage' ? openFloor(space) : garageFortress(space);
    const length = space.to - space.from;
    const cars = vehicles(space);
    const shown = cars.slice(0, Math.max(1, Math.floor((length - 0.8) / step)));
    const start = (length - shown.length * step) / 2;
    const pieces: PutPiece[] = shown.map((car, i) =>
      put('stored-car', space.from + start + step * (i + 0.5), space.half - 1.07, {
        key: car.key,
        turn: 180,
        options: { variant: car.variant, roles: { paint: car.paint } },
      }),
    );
    const single = shown.length === 1;
    pieces.push(...holdFittings(space, single ? [-1] : [-1, 1]));
    if (single) pieces.push(...beside(space, step / 2 + 0.2));
    return {
      finish: { ...workFinish(space, 'store'), floor: 'lino-grey' },
      pieces: withItems(space, pieces, [
        [/maybach|limousine/, ['limousine']],
        [/suv/, ['suv']],
        [/mercedes|vehicle|car/, ['car-1', 'car-2', 'car-3']],
      ]),
      exposure: 1.3,
    };
  },
};

/** What keeps a single car company along the right wall: wheels before it, a bench with tools behind it. */
function beside(space: RoomSpace, clear: number): readonly PutPiece[] {
  const middle = (space.from + space.to) / 2;
  const pieces: PutPiece[] = [];
  for (const { from, to } of freeRuns(space, 1)) {
    const before = Math.min(to, middle - clear);
    if (before - from > 1.7) {
      pieces.push(put('tyre-rack', from + 0.9, space.half - 0.2, { turn: 180 }));
    }
    const after = Math.max(from, middle + clear);
    if (to - after > 1.9) {
      pieces.push(
        put('workbench', to - 1, space.half - 0.34, { turn: 180 }),
        put('tool-board', to - 1, space.half, { turn: 180, up: 1.36, options: { height: 0.6 } }),
      );
    }
  }
  return pieces;
}

interface Stored {
  readonly key: string;
  readonly variant: string;
  readonly paint: string;
}

/** What the amenities name; else two cars under sheets and one without. */
function vehicles(space: RoomSpace): readonly Stored[] {
  const cars: Stored[] = [];
  if (has(space, /mercedes/)) {
    cars.push(
      { key: 'car-1', variant: 'saloon', paint: 'car-black' },
      { key: 'car-2', variant: 'saloon', paint: 'car-black' },
    );
  }
  if (has(space, /maybach|limousine/)) {
    cars.push({ key: 'limousine', variant: 'limousine', paint: 'car-black' });
  }
  if (has(space, /suv/)) cars.push({ key: 'suv', variant: 'suv', paint: 'car-black' });
  if (cars.length > 0) return cars;
  return [
    { key: 'car-1', variant: 'saloon-covered', paint: 'car-black' },
    { key: 'car-2', variant: 'suv', paint: 'car-silver' },
    { key: 'car-3', variant: 'limousine-covered', paint: 'car-black' },
  ];
}
