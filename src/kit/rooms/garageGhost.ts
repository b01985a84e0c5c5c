import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { freeRuns, type Run } from './service/freeRuns.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Length that a road car takes with what ties it down; the bay before them; z of a car’s middle from the right wall, m. */
const step = 5.7;
const bay = { least: 4.2 };
const aside = 1.07;

const hung: readonly Hung[] = [
  {
    piece: 'notice-board',
    width: 0.9,
    up: 1.2,
    options: { width: 0.86, roles: { board: 'laminate-grey' } },
  },
  { piece: 'extinguisher', width: 0.3, up: 0.6 },
  {
    piece: 'lashing-hooks',
    width: 1.1,
    up: 0.85,
    options: { width: 1.1, variant: 'straps', roles: { board: 'aluminium' } },
  },
  { piece: 'wall-phone', width: 0.3, up: 1.2 },
  {
    piece: 'lashing-hooks',
    width: 1.1,
    up: 0.85,
    options: { width: 1.1, variant: 'straps', roles: { board: 'aluminium' } },
  },
  { piece: 'extinguisher', width: 0.3, up: 0.6 },
];

/**
 * The ghost train’s garage: first a bay with the ramps on its floor, spare wheels and a bench, then road cars of no make in
 * marked places on painted steel,
 * the first with its tail to whoever comes in. One passes on the left. Illustrative but for the cars.
 */
export function garageGhost(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const length = to - from;
  const count = Math.max(1, Math.min(2, Math.floor((length - bay.least) / step)));
  const first = to - 0.5 - step * count;
  const z = half - aside;
  const cars = [
    put('stored-car', first + step / 2, z, {
      key: 'car-1',
      turn: 0,
      options: { variant: 'suv', roles: { paint: 'car-silver' } },
    }),
    put('stored-car', first + step * 1.5, z, {
      key: 'car-2',
      turn: 180,
      options: { variant: 'saloon' },
    }),
  ].slice(0, count);
  const strips = Math.max(2, Math.round(length / 2.4));
  const pieces: PutPiece[] = [
    ...cars,
    ...(first - from > bay.least ? fittings(space, first) : []),
    ...[-0.55, 0.55].flatMap((across) =>
      Array.from({ length: strips }, (_, i) =>
        ceilingLamp(space, from + (length * (i + 0.5)) / strips, across, {
          width: length / strips - 0.06,
          depth: 0.1,
          lamp: 'lamp-panel-cool',
        }),
      ),
    ),
    ...marks(space, first, count),
    ...lining(space),
    ...hangAlong(space, -1, hung, { gap: 0.5, height: 1.75, from: from + 1.8 }),
    put('extinguisher', from, 0.9, { turn: 90, up: 0.5 }),
    put('extinguisher', to, 0.9, { turn: -90, up: 0.5 }),
  ];
  return {
    finish: workFinish(space, 'store'),
    pieces: withItems(space, pieces, [[/vehicle|car|suv|limousine|mercedes/, ['car-1', 'car-2']]]),
    exposure: 1.1,
  };
}

/** Yellow lines: along the passage, and between the cars’ places. */
function marks({ from, to, half }: RoomSpace, first: number, count: number): readonly PutPiece[] {
  const inner = -half + 0.72;
  return [
    put('floor-line', (from + to) / 2, inner, { options: { width: to - from - 0.1, depth: 0.1 } }),
    ...Array.from({ length: count + 1 }, (_, i) =>
      put('floor-line', first + step * i - 0.05, (inner + half) / 2, {
        turn: 90,
        options: { width: half - inner - 0.1, depth: 0.1 },
      }),
    ),
  ];
}

/** A bright plate along the foot of both walls, and covered joints between the windows. */
function lining(space: RoomSpace): readonly PutPiece[] {
  const open = { ...space, head: null, tail: null };
  return ([1, -1] as const).flatMap((side): readonly PutPiece[] => {
    const on = (variant: string, up: number) => (run: Run) =>
      put('wall-lining', (run.from + run.to) / 2, side * space.half, {
        turn: side === 1 ? 180 : 0,
        up,
        options: {
          width: run.to - run.from,
          variant,
          count: Math.max(1, Math.round((run.to - run.from) / 1.3)),
        },
      });
    return [
      ...freeRuns(open, side, 0.5, 0.03).map(on('kick', 0.1)),
      ...freeRuns(open, side, 1.9, 0.06)
        .filter((run) => run.to - run.from > 0.7)
        .map(on('joints', 0.6)),
    ];
  });
}

/** Ramps on the floor; spare wheels, a bench with tools and cases along the right wall. */
function fittings({ from, half }: RoomSpace, to: number): readonly PutPiece[] {
  const ramps = Math.min(3.2, to - from - 2.2);
  return [
    put('loading-ramps', to - ramps / 2 - 0.35, -0.02, { options: { width: ramps, depth: 1.2 } }),
    put('workbench', to - 0.75, half - 0.4, { turn: 180, options: { width: 1.7 } }),
    put('tool-board', to - 0.75, half, { turn: 180, up: 1.0, options: { width: 1.5 } }),
    put('tyre-rack', to - 2.5, half - 0.24, { turn: 180, options: { width: 1.5 } }),
    ...(to - from > 5.8
      ? [
          put('crate-stack', from + 0.95, half - 0.42, {
            turn: 180,
            options: { width: 0.9, depth: 0.66, height: 1.1, variant: 'steel' },
          }),
        ]
      : []),
  ];
}
