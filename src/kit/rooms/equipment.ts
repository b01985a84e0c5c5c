import type { PutPiece, RoomKind, RoomSpace } from './room.ts';
import { ceilingLamp } from './service/ceilingLamp.ts';
import { corridor } from './service/corridor.ts';
import { freeRuns } from './service/freeRuns.ts';
import { hangAcross } from './service/hangAcross.ts';
import { type Hung, hangAlong } from './service/hangAlong.ts';
import { has } from './service/has.ts';
import { put } from './service/put.ts';
import { rackRow } from './service/rackRow.ts';
import { withItems } from './service/withItems.ts';
import { workFinish } from './service/workFinish.ts';

const hung: readonly Hung[] = [
  { piece: 'wall-phone', width: 0.28, up: 1.25 },
  {
    piece: 'notice-board',
    width: 0.7,
    up: 1.2,
    options: { width: 0.66, roles: { board: 'laminate-grey' } },
  },
];

/** What shows an amenity best. */
const hints: readonly (readonly [RegExp, readonly string[]])[] = [
  [/encryption/, ['cipher-cabinet']],
  [/satellite/, ['flyaway-dish']],
  [/television/, ['flat-screen']],
];

/** On the passage's wall in the Moving Fortress: clocks of several places without their names, a board of bands, a map. */
const watched: readonly Hung[] = [
  { piece: 'clock', width: 0.36, up: 1.45, options: { width: 0.34, roles: { rim: 'steel' } } },
  { piece: 'clock', width: 0.36, up: 1.45, options: { width: 0.34, roles: { rim: 'steel' } } },
  { piece: 'frequency-board', width: 1.3, up: 1.1 },
  { piece: 'wall-phone', width: 0.28, up: 1.25 },
  { piece: 'wall-map', width: 1.3, up: 1.02, options: { width: 1.3, height: 0.84 } },
  {
    piece: 'notice-board',
    width: 0.7,
    up: 1.2,
    options: { width: 0.66, roles: { board: 'laminate-grey' } },
  },
];

/** Racks of electronics along the right wall; a technician’s passage on the left. */
export const equipment: RoomKind = {
  kind: 'equipment',
  way: 'left',
  fit: (space) => {
    const racks = space.taste === 'fortress' ? rackRow(space) : machines(space);
    const length = space.to - space.from;
    const lamps = Math.max(1, Math.round(length / 2.2));
    const lights: PutPiece[] = Array.from({ length: lamps }, (_, i) =>
      ceilingLamp(space, space.from + (length * (i + 0.5)) / lamps, 0.1, {
        width: 0.9,
        depth: 0.24,
        lamp: 'lamp-panel-cool',
      }),
    );
    return {
      finish: workFinish(space, 'technical'),
      pieces: withItems(
        space,
        [
          ...racks,
          ...lights,
          ...corridor(space),
          ...(space.taste === 'fortress' && space.carKind === 'communications'
            ? [
                ...hangAlong(space, -1, watched, { gap: 0.16 }),
                put('cable-ladder', (space.from + space.to) / 2, 0.62, {
                  up: space.crown - space.floor - 0.34,
                  options: { width: length - 0.3, depth: 0.4 },
                }),
              ]
            : []),
          ...(space.carKind === 'stores'
            ? hangAcross(space, 'tail', hung, { within: [-0.6, 0.85] })
            : []),
        ],
        hints,
      ),
    };
  },
};

/** What the car needs: its own heating and power, sound and picture for a cinema, else racks. */
function machines(space: RoomSpace): readonly PutPiece[] {
  const { half } = space;
  const runs = freeRuns(space, 1);
  switch (space.carKind) {
    case 'stores':
      return runs.flatMap(({ from, to }, i): readonly PutPiece[] => {
        const tank = i === 0 && to - from > 1.5;
        const first = from + (tank ? 1.45 : 0);
        const bays = Math.min(3, Math.floor((to - first) / 0.6));
        return [
          ...(tank ? [put('day-tank', from + 0.7, half - 0.4, { turn: 180 })] : []),
          ...(bays > 0
            ? [
                put('lit-switchboard', first + bays * 0.3, half - 0.23, {
                  turn: 180,
                  options: { count: bays },
                }),
              ]
            : []),
        ];
      });
    case 'entertainment':
      return [
        ...rackRow(space, 2),
        ...runs.slice(-1).flatMap(({ from, to }): readonly PutPiece[] =>
          to - from < 1
            ? []
            : [
                put('control-desk', to - 0.85, half - 0.4, {
                  turn: 180,
                  options: { width: 1.5 },
                }),
              ],
        ),
        // What comes from the satellite and what the buffer plays on in a tunnel, one beside the other.
        ...[0.06, 0.86].map((z, i) =>
          put('flat-screen', space.to, z, {
            turn: -90,
            up: 1.2,
            options: {
              width: 0.74,
              height: 0.44,
              roles: { screen: i === 0 ? 'screen-news' : 'screen-view' },
            },
          }),
        ),
      ];
    default:
      return has(space, /encryption|satellite/) ? signals(space) : rackRow(space);
  }
}

/** A cipher machine, racks, and a dish for satellites that is set up in the tail's corner, where one sees it from the door. */
function signals(space: RoomSpace): readonly PutPiece[] {
  const { to, half } = space;
  const dish = { x: to - 0.62, z: half - 0.62 };
  const cipher = 0.9;
  const racks = rackRow({ ...space, to: to - 1.2 });
  const first = racks.filter(({ x }) => x < space.from + cipher + 0.36).length;
  return [
    put('cipher-cabinet', space.from + 0.06 + cipher / 2, half - 0.32, { turn: 180 }),
    ...racks.slice(first),
    put('flyaway-dish', dish.x, dish.z, { turn: -145 }),
    put('coax-reel', to - 0.24, -0.1, { turn: -90 }),
  ];
}
