import { ceilingRow } from './ceilingRow.ts';
import { type FromHead, fromHead } from './fromHead.ts';
import { itemOf } from './itemOf.ts';
import { onWall } from './onWall.ts';
import { openWalls } from './openWalls.ts';
import type { PutPiece, RoomFit, RoomKind, RoomSpace } from './room.ts';

/** A gym: machines and weights along both walls, the floor between them free. Drawn for 8.1 m; a shorter one has fewer of them. */
export const gym: RoomKind = { kind: 'gym', way: 'middle', fit };

function fit(space: RoomSpace): RoomFit {
  const { half } = space;
  const machines = itemOf(space, 'machines');
  const bench = itemOf(space, 'bench');
  const dumbbells = itemOf(space, 'dumbbells');
  const room = itemOf(space, 'gym');
  const machine = (at: number, variant: string): FromHead => ({
    piece: 'stack-machine',
    options: { variant },
    at,
    z: half - 0.68,
    turn: 180,
    ...machines,
  });
  const pieces = fromHead(space, [
    // Right of the way: a cable machine, a press, the bench with its bar, the hyperextension trainer.
    machine(0.6, 'pulldown'),
    machine(3.33, 'press'),
    { piece: 'weight-bench', at: 5.25, z: half - 0.79, turn: -90, ...bench },
    { piece: 'hyperextension', at: 7.28, z: half - 0.4, turn: -90, ...bench },
    // Left: treadmill, bike, dumbbells, step platform; a mat where one passes.
    { piece: 'treadmill', at: 2.05, z: -half + 0.5, turn: -90, ...room },
    { piece: 'exercise-bike', at: 3.88, z: -half + 0.46, turn: 90, ...room },
    { piece: 'dumbbell-rack', at: 5.28, z: -half + 0.25, ...dumbbells },
    { piece: 'exercise-mat', at: 6.75, z: -0.38, turn: 90, ...dumbbells },
    { piece: 'step-platform', at: 6.62, z: -half + 0.24, ...bench },
    { piece: 'gym-ball', at: 1.95, z: half - 0.42 },
    { piece: 'wall-bars', options: { height: 1.86 }, at: 3.48, z: -half, up: 0.1 },
    {
      piece: 'wall-mirror',
      options: { width: 1.3, height: 1.08, roles: { frame: 'wood-light' } },
      at: 5.78,
      z: -half,
      up: 0.9,
    },
    { piece: 'audio-shelf', at: 7.84, z: -half, up: 1.12, ...itemOf(space, 'audio') },
  ]);
  return {
    finish: {
      floor: 'gym-rubber',
      wall: 'gym-wall',
      dado: 'gym-dado',
      ceiling: 'ceiling',
      trim: 'wood-light',
      door: 'wood-light',
    },
    pieces: [...pieces, ...slats(space), ...blinds(space), ...lamps(space)],
    exposure: 1.15,
    white: [0.97, 1.03],
  };
}

function blinds(space: RoomSpace): readonly PutPiece[] {
  return space.windows
    .filter(
      ({ at, width }) => at - width / 2 > space.from + 0.05 && at + width / 2 < space.to - 0.05,
    )
    .map((window) =>
      onWall(space, window.side, 'venetian-blind', window.at, {
        up: window.to - space.floor - 0.26,
        options: { width: window.width + 0.06, height: 0.34 },
      }),
    );
}

function lamps(space: RoomSpace): readonly PutPiece[] {
  if (space.to - space.from < 1) return [];
  const panel = {
    width: Math.min(1.25, space.to - space.from - 0.1),
    depth: 0.32,
    roles: { frame: 'machine-silver', lamp: 'lamp-panel-cool' },
  };
  return [
    ...ceilingRow(space, 'ceiling-panel', { pitch: 1.6, high: 0.06, wide: 0.16 }, panel),
    ...[-0.85, 0.85].flatMap((z) =>
      ceilingRow(space, 'downlight', { pitch: 2.6, high: 0.02, wide: 0.07, z }),
    ),
  ];
}

/** Slats on the right wall between the windows: on the left bars and a mirror hang, and one looks along it as one comes in. */
function slats(space: RoomSpace): readonly PutPiece[] {
  if (space.to - space.from < 7.5) return [];
  const right = openWalls(space, 1, { from: space.from + 0.08, to: space.to - 0.08 });
  const panel = (gap: { at: number; width: number }) =>
    onWall(space, 1, 'slat-panel', gap.at, {
      up: 0.12,
      options: { width: gap.width, height: 1.86, roles: { back: 'gym-dado' } },
    });
  return right.map(panel);
}
