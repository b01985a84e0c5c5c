import { garageGhost } from './garageGhost.ts';
import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { has } from './service/has.ts';
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
    const length = space.to - space.from;
    const cars = vehicles(space);
    const shown = cars.slice(0, Math.max(1, Math.floor((length - 0.8) / step)));
    const start = (length - shown.length * step) / 2;
    const pieces: PutPiece[] = shown.map((car, i) =>
      put('stored-car', space.from + start + step * (i + 0.5), space.half - 1.02, {
        key: car.key,
        turn: 180,
        options: { variant: car.variant, roles: { paint: car.paint } },
      }),
    );
    const lamps = Math.max(2, Math.round(length / 2.8));
    for (let i = 0; i < lamps; i++) {
      pieces.push(
        ceilingLamp(space, space.from + (length * (i + 0.5)) / lamps, 0, {
          width: 1.1,
          depth: 0.22,
        }),
      );
    }
    pieces.push(put('extinguisher', space.from, 0.7, { turn: 90, up: 0.5 }));
    return {
      finish: { ...workFinish(space, 'store'), floor: 'lino-grey' },
      pieces: withItems(space, pieces, [
        [/maybach|limousine/, ['limousine']],
        [/suv/, ['suv']],
        [/mercedes|vehicle|car/, ['car-1', 'car-2', 'car-3']],
      ]),
      exposure: 1.1,
    };
  },
};

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
