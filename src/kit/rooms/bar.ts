import { ceilingAt } from './ceilingAt.ts';
import { ceilingRow } from './ceilingRow.ts';
import { coves } from './coves.ts';
import { dressWindows } from './dressWindows.ts';
import { endSpots } from './endSpots.ts';
import { onEnds } from './onEnds.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';
import { wallRun } from './wallRun.ts';

/** Middle of the counter from the left wall, m: 0.32 of shelves, 0.62 for the barman, then the counter. */
const counterZ = 1.24;

/** A bar: the counter and its shelves along the left wall in the tail half, seats in the head half and on the right. */
export const bar: RoomKind = { kind: 'bar', way: 'middle', fit };

function fit(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const item = space.amenities.some(({ id }) => id === 'bar') ? { item: 'bar' } : undefined;
  const wall = wallRun(space, -1, 0.4);
  const gaps = openWalls(space, -1, wall, 0.05, 0.6);
  // Shelves of bottles where there is wall enough between windows, but not in the first place: there one comes in.
  const tall = gaps.filter(({ width }) => width > 0.8);
  const places = tall.slice(1);
  // The first unit stands clear of the curtain at its window.
  const shelves = places.map((gap, i) =>
    i === 0 ? { at: gap.at + 0.11, width: gap.width - 0.22 } : gap,
  );
  const first = shelves[0];
  const last = shelves.at(-1) ?? first;
  const barFrom = (first?.at ?? from + 3) - (first?.width ?? 0) / 2;
  const barTo = Math.min((last?.at ?? to - 2) + (last?.width ?? 0) / 2 + 0.5, wall.to - 0.15);
  const x = (barFrom + barTo) / 2;
  const width = barTo - barFrom;
  const pieces: PutPiece[] = [
    {
      piece: 'bar-counter',
      options: { width },
      x,
      z: -half + counterZ,
      turn: 0,
      key: 'counter',
      ...item,
    },
    {
      piece: 'bar-set',
      x: x - width * 0.22,
      z: -half + counterZ - 0.08,
      up: 1.09,
      turn: 180,
      on: 'counter',
    },
    {
      piece: 'bar-set',
      options: { count: 6 },
      x: x + width * 0.3,
      z: -half + counterZ - 0.1,
      up: 1.09,
      on: 'counter',
    },
  ];
  // The wine stands across the end wall: beside the door it would be in one’s face as one comes in.
  const [cellar] = endSpots(space, 0.9);
  if (cellar) {
    const width = Math.min(1.2, cellar.width);
    pieces.push({
      piece: 'wine-rack',
      options: { width },
      x: cellar.x + (cellar.end === 'head' ? 0.18 : -0.18),
      z: half - 0.16 - width / 2,
      turn: cellar.turn,
      ...item,
    });
  }
  for (const gap of shelves) {
    pieces.push(
      onWall(space, -1, 'back-bar', gap.at, { deep: 0.32, options: { width: gap.width }, ...item }),
    );
  }
  for (const window of space.windows.filter(
    ({ side, at }) => side === -1 && at > barFrom && at < barTo,
  )) {
    const w = Math.min(window.width + 0.08, 2 * (barTo - window.at));
    pieces.push(
      onWall(space, -1, 'back-bar', window.at, {
        deep: 0.32,
        options: { width: w, variant: 'window' },
        ...item,
      }),
    );
  }
  const rails = Math.max(1, Math.round(width / 2));
  for (let i = 0; i < rails; i++) {
    const z = -half + counterZ - 0.06;
    pieces.push({
      piece: 'glass-rail',
      options: { width: width / rails - 0.14, height: ceilingAt(space, z - 0.08) - 1.84 },
      x: barFrom + (width * (i + 0.5)) / rails,
      z,
      up: 1.84,
      ...item,
    });
  }
  const stools = Math.max(2, Math.floor((width - 0.5) / 0.82));
  for (let i = 0; i < stools; i++) {
    pieces.push({
      piece: 'round-stool',
      options: { height: 0.77 },
      x: x + ((i + 0.5) / stools - 0.5) * (width - 0.3),
      z: -half + counterZ + 0.49,
      ...item,
    });
  }
  return {
    finish: {
      floor: 'carpet-claret',
      wall: 'veneer-wall',
      ceiling: 'ceiling-warm',
      trim: 'veneer-dark',
      door: 'veneer-dark',
    },
    pieces: [
      ...pieces,
      ...seats(space, barFrom),
      ...dressWindows(
        { ...space, windows: space.windows.filter(({ side, at }) => side === 1 || at < barFrom) },
        {
          variant: 'tied',
          roles: { curtain: 'curtain-claret', tie: 'gold', pelmet: 'veneer-dark', line: 'brass' },
        },
      ),
      ...onEnds(
        endSpots(space).filter(({ end }) => end !== cellar?.end),
        (width) => ({
          piece: 'deco-panel',
          options: { width: Math.min(1.1, width), height: 1.72 },
          up: 0.14,
        }),
      ),
      ...coves(space, { cornice: 'veneer-dark', line: 'brass' }),
      ...ceilingRow(
        space,
        'deco-ceiling-lamp',
        { pitch: 3, high: 0.15, wide: 0.26, z: 0.2 },
        { width: 0.9, depth: 0.4 },
      ),
    ],
    exposure: 1.2,
    white: [0.95, 1.08],
  };
}

/** Club chairs at a low table in the head half; a ledge for standing guests opposite the counter. */
function seats(space: RoomSpace, barFrom: number): readonly PutPiece[] {
  const { from, to, half } = space;
  const z = half - 0.58;
  const leather = { seat: 'leather-oxblood' };
  const middle = (from + barFrom) / 2 + 0.05;
  return [
    { piece: 'sofa', options: { count: 2, roles: leather }, x: middle, z, turn: 180 },
    {
      piece: 'side-table',
      x: middle + 1.15,
      z: half - 0.5,
      key: 'side',
      options: { roles: { frame: 'veneer-dark' } },
    },
    { piece: 'folded-paper', x: middle + 1.15, z: half - 0.5, up: 0.54, turn: 90, on: 'side' },
    {
      piece: 'armchair',
      options: { width: 0.82, roles: leather },
      x: to - 0.5,
      z: half - 0.64,
      turn: -90,
    },
  ];
}
