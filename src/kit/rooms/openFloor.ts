import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const aside = 1.2;

/**
 * The Moving Fortress’ car whose sides open: varnished boards between two sides of hinged panels, the road car at the tail end, and
 * before it a place to speak from, with its loudspeakers. Illustrative but for the car and the sides.
 */
export function openFloor(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const length = to - from;
  const car = to - 3.4;
  const lamps = Math.max(2, Math.round(length / 2));
  const sides = ([1, -1] as const).flatMap((side) =>
    freeRuns({ ...space, head: null, tail: null }, side, 1.9, 0.08).map((run) =>
      put('opening-frame', (run.from + run.to) / 2, side * half, {
        turn: side === 1 ? 180 : 0,
        up: 0.01,
        options: { width: run.to - run.from },
      }),
    ),
  );
  const place = car - 3.25;
  const pieces: PutPiece[] = [
    put('stored-car', car, half - aside, {
      key: 'suv',
      turn: 180,
      options: { variant: 'suv', roles: { paint: 'car-black' } },
    }),
    ...sides,
    ...(length > 10
      ? [
          put('carpet', place - 0.3, half - 0.95, {
            options: { width: 1.6, depth: 1.7, roles: { field: 'carpet-red' } },
          }),
          put('lectern', place, half - 0.42, { key: 'lectern' }),
          put('speaker', place - 1.3, half - 0.36, { turn: -90, options: { height: 1.1 } }),
          put('speaker', place - 4, half - 0.36, { turn: -90, options: { height: 1.1 } }),
        ]
      : []),
    ...[-0.6, 0.6].flatMap((z) =>
      Array.from({ length: lamps }, (_, i) =>
        ceilingLamp(space, from + (length * (i + 0.5)) / lamps, z, { width: 0.42, depth: 0.42 }),
      ),
    ),
    put('extinguisher', from, 0.75, { turn: 90, up: 0.5 }),
    put('fire-point', to, half - 0.52, { turn: -90, up: 0.45 }),
  ];
  return {
    finish: workFinish(space, 'store'),
    pieces: withItems(space, pieces, [
      [/suv/, ['suv']],
      [/side/, ['opening-frame']],
    ]),
    exposure: 1.2,
  };
}
