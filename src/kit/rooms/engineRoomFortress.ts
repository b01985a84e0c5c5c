import { ceilingAt } from '../inside/shell/ceilingLine.ts';
import type { PutPiece, RoomFit, RoomSpace } from './room.ts';
import { freeRuns } from './service/freeRuns.ts';
import { put } from './service/put.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

/** Length of the engine, m; z of its middle, and of its exhausts, which are on the wall's side of it. */
const engine = { least: 3.8, most: 4.4, z: 0.66, flue: 0.3 };

/**
 * The Moving Fortress’ generator room: one upright diesel on tread plate, whose exhausts go through the roof; a console of
 * round gauges opposite, a radiator with belt-driven fans, a day tank and bottles of air beyond. Illustrative but for there
 * being a generator.
 */
export function engineRoomFortress(space: RoomSpace): RoomFit {
  const [first, ...others] = freeRuns(space, 1, 0.5, 0.2);
  const long = first ? Math.min(engine.most, first.to - first.from - 0.1) : 0;
  const set =
    first && long > engine.least
      ? put('inline-diesel', first.from + long / 2 + 0.05, engine.z, {
          key: 'engine',
          turn: 180,
          options: { width: long, height: flueTop(space) },
        })
      : null;
  const rest = set ? others : first ? [first, ...others] : [];
  const length = space.to - space.from;
  const rows = Math.max(3, Math.round(length / 1.5));
  const lamps = [-0.62, 0.72].flatMap((z, k) =>
    Array.from({ length: rows }, (_, i) =>
      lampAt(space, space.from + (length * (i + 0.5 + (k === 0 ? 0.2 : -0.2))) / rows, z),
    ),
  );
  const flues = set ? [1, 4].map((i) => flueOf(space, set, long, i)) : [];
  return {
    finish: workFinish(space, 'machine'),
    pieces: withItems(
      space,
      [
        ...(set ? [set] : []),
        ...flues,
        ...(set
          ? []
          : rest
              .slice(0, 1)
              .map(({ from }) =>
                put('generator-set', from + 1.9, 0.44, { options: { width: 3.6, height: 2.3 } }),
              )),
        ...beyond(space, set ? rest : rest.slice(1)),
        ...wall(space),
        put('floor-line', (space.from + space.to) / 2, -0.02, { options: { width: length - 0.1 } }),
        ...lamps.filter(({ x, z }) =>
          flues.every((flue) => Math.hypot(flue.x - x, flue.z - z) > 0.55),
        ),
      ],
      [[/generator|power|diesel|engine/, ['inline-diesel', 'generator-set']]],
    ),
    exposure: 1.15,
  };
}

/** A flue ends in its collar, a hand under the ceiling. */
function flueTop(space: RoomSpace): number {
  return ceilingAt(space, engine.z + engine.flue + 0.1) - space.floor - 0.02;
}

function flueOf(space: RoomSpace, set: PutPiece, long: number, i: number): PutPiece {
  // Where the engine has its exhausts, turned as it is.
  const [from, to] = [-long / 2 + 1.45, long / 2 - 0.28];
  const x = from + 0.05 + ((to - from - 0.1) / 6) * (i + 0.5);
  const z = set.z + engine.flue;
  return put('flue-collar', set.x - x, z, {
    up: ceilingAt(space, z + 0.22) - space.floor - 0.225,
    on: 'engine',
    options: { width: 0.44, roles: { plate: 'engine-grey' } },
  });
}

function lampAt(space: RoomSpace, x: number, z: number): PutPiece {
  return put('bulkhead-lamp', x, z, {
    up: ceilingAt(space, Math.abs(z) + 0.17) - space.floor - 0.14,
    options: { roles: { base: 'engine-green' } },
  });
}

/** Along the right wall behind the engine: the radiator, the day tank, bottles of air, an old switchboard. */
function beyond(
  space: RoomSpace,
  runs: readonly { readonly from: number; readonly to: number }[],
): readonly PutPiece[] {
  const { half } = space;
  return runs.flatMap(({ from, to }): readonly PutPiece[] => {
    const pieces: PutPiece[] = [];
    let x = from;
    const add = (
      piece: string,
      width: number,
      deep: number,
      options: NonNullable<PutPiece['options']> = {},
    ) => {
      if (x + width > to) return;
      pieces.push(put(piece, x + width / 2, half - deep / 2 - 0.03, { turn: 180, options }));
      x += width + 0.12;
    };
    add('belt-fan', 2.5, 0.62, { width: 2.5 });
    add('day-tank', 1.3, 0.66, {});
    add('air-bottles', 1.02, 0.36, { count: 3 });
    add('switch-cabinet', 1.2, 0.42, { count: 2, roles: { body: 'paint-green' } });
    return pieces;
  });
}

/** On the left wall: the gauges opposite the engine, pipes with their valves, tools, a telephone, what puts out a fire. */
function wall(space: RoomSpace): readonly PutPiece[] {
  const { half } = space;
  const runs = freeRuns(space, -1, 1.9, 0.06);
  return runs.flatMap(({ from, to }, i): readonly PutPiece[] => {
    const width = to - from;
    if (width < 1) return [];
    if (i > 0) {
      return [
        put('valve-run', from + width * 0.24, -half, {
          up: 0.02,
          options: { width: width * 0.42 },
        }),
        put('fire-point', from + width * 0.6, -half, { up: 0.5 }),
        put('tool-board', from + width * 0.84, -half, {
          up: 0.95,
          options: { width: Math.min(1.3, width * 0.28) },
        }),
      ];
    }
    const console = Math.min(2.4, width - 2.2);
    if (console < 1.2)
      return [
        put('valve-run', (from + to) / 2, -half, { up: 0.02, options: { width: width - 0.2 } }),
      ];
    const at = from + 1.5 + console / 2;
    return [
      put('gauge-console', at, -half + 0.2, { options: { width: console } }),
      put('extinguisher', from + 1.25, -half, { up: 0.6 }),
      put('wall-phone', from + 0.95, -half, {
        up: 1.2,
        options: { roles: { body: 'paint-green' } },
      }),
      put('notice-board', from + 0.45, -half, {
        up: 1.25,
        options: { width: 0.6, roles: { frame: 'wood-warm' } },
      }),
      ...(to - at - console / 2 > 0.9
        ? [
            put('valve-run', (at + console / 2 + 0.1 + to) / 2, -half, {
              up: 0.02,
              options: { width: to - at - console / 2 - 0.2 },
            }),
          ]
        : []),
    ];
  });
}
