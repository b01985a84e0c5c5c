import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const aside = 1.2;

/**
 * The Moving Fortress’ car whose sides open: varnished boards between two sides of hinged panels, the road car at the tail end, and
 * before it its ramps and a place to speak from, towards the left side, between loudspeakers. Illustrative but for the car and the sides.
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
  const place = car - 5.65;
  const pieces: PutPiece[] = [
    put('stored-car', car, half - aside, {
      key: 'suv',
      turn: 180,
      options: { variant: 'suv', roles: { paint: 'car-black', strap: 'strap-orange' } },
    }),
    ...sides,
    ...(length > 10
      ? [
          put('loading-ramps', car - 3.42, half - aside, { options: { width: 1.7, depth: 1.72 } }),
          put('carpet', place, half - 1, {
            options: {
              width: 3,
              depth: 1.66,
              variant: 'border',
              roles: { field: 'carpet-red', border: 'carpet-line' },
            },
          }),
          put('lectern', place, half - 0.98, { key: 'lectern', turn: 180 }),
          ...[-1.16, 1.16].map((dx) =>
            put('speaker', place + dx, half - 0.46, {
              turn: 180,
              options: { height: 1.3, width: 0.4, depth: 0.36 },
            }),
          ),
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
