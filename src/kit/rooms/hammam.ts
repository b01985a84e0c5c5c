import { ceilingAt } from './ceilingAt.ts';
import { coves } from './coves.ts';
import { itemOf } from './itemOf.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';
import { wallRun } from './wallRun.ts';

/** A steam bath: a stepped bench along one wall; shower, bench and basin along the other; points of light above. */
export const hammam: RoomKind = { kind: 'hammam', way: 'middle', fit };

function fit(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const length = to - from;
  const middle = (from + to) / 2;
  const has = (id: string) => itemOf(space, id);
  const long = length - 0.1;
  // Shower between two windows, if there is such a place: its panel is higher than their sills.
  const run = wallRun(space, -1, 0.95);
  const gaps = openWalls(space, -1, run, 0, 0.9);
  const showerWidth = Math.min(0.95, Math.max(0.86, (gaps[0]?.width ?? 0.95) - 0.04));
  const shower = gaps[0]?.at ?? run.from + showerWidth / 2;
  const basin = Math.min(run.to - 0.35, shower + showerWidth / 2 + 0.42);
  const before = shower - showerWidth / 2 - 0.03 - run.from;
  const rise = ceilingAt(space, 0) - ceilingAt(space, 0.95);
  const pieces: PutPiece[] = [
    onWall(space, 1, 'tiled-bench', middle, {
      deep: 0.62,
      options: { width: long, variant: 'stepped' },
      key: 'bench',
      ...has('hammam'),
    }),
    {
      piece: 'towel-rolls',
      x: middle - 0.7,
      z: half - 0.5,
      up: 0.45,
      on: 'bench',
      options: { roles: { second: 'towel-rust' } },
    },
    {
      piece: 'shower-cabin',
      x: shower,
      z: -half + 0.49,
      options: { width: showerWidth },
      ...has('shower'),
    },
    // Beside the tail door.
    {
      piece: 'niche-arch',
      x: to,
      z: (space.tail?.z ?? 0) < -0.3 ? 0.2 : -0.9,
      up: 0.78,
      turn: -90,
    },
    {
      piece: 'star-lights',
      x: middle,
      z: 0,
      up: ceilingAt(space, 0) - rise,
      options: { width: length - 0.5, depth: 1.9, height: rise, count: 40 },
    },
  ];
  if (basin - shower >= showerWidth / 2 + 0.37) {
    pieces.push({ piece: 'kurna', x: basin, z: -half + 0.38, ...has('hammam') });
  }
  if (before > 0.5) {
    pieces.push(
      onWall(space, -1, 'tiled-bench', run.from + before / 2, {
        deep: 0.55,
        options: { width: before, depth: 0.55 },
      }),
    );
  }
  pieces.push(...coves(space, { cornice: 'marble-cream', line: 'brass' }));
  return {
    finish: {
      floor: 'marble-floor',
      wall: 'mosaic-teal',
      ceiling: 'hammam-ceiling',
      trim: 'marble-cream',
      door: 'wood-dark',
    },
    pieces,
    exposure: 1.1,
    white: [1.04, 0.92],
  };
}
