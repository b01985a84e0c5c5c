import { ceilingAt } from '../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { blinds } from './service/blinds.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const rack = 0.62;

/** Height of a cabinet’s head, m: the domes’ cables end in it. */
const cabinet = 1.956;

/**
 * An operators’ room as it was fitted in the 1980s: consoles of keys and dials under the windows, cabinets with tape reels
 * between them, and among all that a few newer boxes. Cables come down from the roof’s domes. Illustrative.
 */
export function communicationsOld(space: RoomSpace): RoomFit {
  const { from, to, half } = space;
  const racks = between(space);
  const lamps = Math.max(2, Math.round((to - from) / 2));
  const pieces: PutPiece[] = [
    ...consoles(space, racks),
    ...racks.map((x, i) =>
      i % 4 === 2
        ? put('equipment-rack', x, half - 0.34, { turn: 180, options: { variant: 'glass' } })
        : i % 2 === 0
          ? put('tape-rack', x, half - 0.34, { turn: 180 })
          : put('equipment-rack', x, half - 0.34, { turn: 180, options: { variant: 'old' } }),
    ),
    ...trunks(space, racks),
    ...Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, from + ((to - from) * (i + 0.5)) / lamps, -0.62, {
        width: 1.1,
        depth: 0.2,
      }),
    ),
    ...[-0.42, 0, 0.42].map((dz) => put('clock', to, 0.42 + dz, { turn: -90, up: 1.76 })),
    put('frequency-board', to, 0.42, {
      turn: -90,
      up: 1.1,
      options: { width: 1.34, height: 0.6 },
    }),
    put('cabinet', to - 0.24, 0.95, {
      turn: -90,
      key: 'files',
      options: {
        width: 0.8,
        depth: 0.42,
        height: 1.05,
        variant: 'drawers',
        roles: { wood: 'console-green', metal: 'steel' },
      },
    }),
    put('teleprinter', to - 0.82, half - 0.32, { turn: 180 }),
    put('wall-fan', from, 0.9, { turn: 90, up: 1.5 }),
    ...blinds(space, 1),
    ...corridor(space),
  ];
  return {
    finish: workFinish(space, 'technical'),
    pieces: withItems(space, pieces, [[/./, ['radio-console', 'tape-rack', 'equipment-rack']]]),
    exposure: 1.05,
  };
}

/** x of the cabinets on the piers between the windows. */
function between(space: RoomSpace): readonly number[] {
  return freeRuns(space, 1, 1.9, 0.3)
    .filter(
      (run) => run.to - run.from > rack && run.from > space.from + 0.8 && run.to < space.to - 0.3,
    )
    .map((run) => (run.from + run.to) / 2);
}

/** A console under each window between two cabinets, every second with something newer on it, and its chair. */
function consoles(space: RoomSpace, racks: readonly number[]): readonly PutPiece[] {
  const edges = [space.from + 0.02, ...racks, space.to - 1.2];
  return edges.slice(1).flatMap((edge, i): readonly PutPiece[] => {
    const a = (edges[i] ?? 0) + (i === 0 ? 0 : rack / 2 + 0.02);
    const b = edge - (i === edges.length - 2 ? 0 : rack / 2 + 0.02);
    const width = Math.min(1.5, b - a);
    if (width < 0.9) return [];
    const x = (a + b) / 2;
    const key = `console-${i}`;
    const z = space.half - 0.44;
    return [
      put('radio-console', x, z, {
        turn: 180,
        key,
        options: { width, variant: i % 2 === 1 ? 'laptop' : 'plain' },
      }),
      put('desk-chair', x + 0.08, z - 0.62, {
        on: key,
        options: { variant: 'low', roles: { seat: 'leather-brown' } },
      }),
      ...(i % 2 === 1
        ? [put('laptop', x - 0.34, z - 0.2, { turn: 180, up: 0.7, on: key })]
        : [put('tea-glass', x + width / 2 - 0.12, z - 0.2, { up: 0.702, on: key })]),
    ];
  });
}

/** Where the cables of the domes come through the ceiling: over every second cabinet. */
function trunks(space: RoomSpace, racks: readonly number[]): readonly PutPiece[] {
  const ring = ceilingAt(space, 0.42) - space.floor - 0.125;
  return racks
    .filter((_, i) => i % 2 === 0)
    .map((x) =>
      put('dome-trunk', x, 0, {
        up: cabinet,
        options: { depth: space.half - 0.34, height: ring - cabinet },
      }),
    );
}
