import { type ShellPart, shellMeasures } from '../../kit/inside/shell/input.ts';
import { shellOf } from '../../kit/inside/shell/shellOf.ts';
import { sectionOf } from '../../kit/sections.ts';
import type { CarPlan } from '../types.ts';
import type { Boundary, Ends } from './planSpaces.ts';
import { shell } from './planSpaces.ts';
import { shellWalls } from './shellWalls.ts';
import type { InsideRoom, PlacedShapes } from './types.ts';

/** Floor, walls, ceiling, bulkheads and gangways of a car, as placed shapes. */
export function shellShapes(
  plan: CarPlan,
  rooms: readonly InsideRoom[],
  boundaries: readonly Boundary[],
  ends: Ends,
  cellAt: (room: number, z: number) => number,
): readonly PlacedShapes[] {
  const { vehicle, armour } = plan.car;
  const section = sectionOf(vehicle);
  const first = rooms[0];
  if (!first) return [];
  const bodyFrom = (plan.length - vehicle.body.length) / 2;
  const { half, floor, wallTop, crown } = first;
  const parts = shellOf({
    length: plan.length,
    bodyFrom,
    bodyTo: plan.length - bodyFrom,
    half,
    floor,
    wallTop,
    crown,
    outer: section.zAt,
    roofAt: section.roofAt,
    spaces: rooms,
    fits: rooms.map(({ fit }) => fit),
    walls: shellWalls(boundaries, {
      end: first.from - bodyFrom,
      bulkhead: shell.bulkhead,
      partition: half - shellMeasures.corridor,
    }),
    sideDoors: vehicle.doors.flatMap(({ side, ...door }) =>
      ([1, -1] as const)
        .filter((one) => side === 'both' || (one === 1) === (side === 'right'))
        .map((one) => ({ ...door, side: one })),
    ),
    ends,
    armour: {
      walls: armour.walls.length > 0,
      floor: armour.floor.length > 0,
      windows: armour.windows.length > 0,
    },
  });
  return parts.map((part) => placed(part, cellAt));
}

function placed(
  { key, room, light, layer, shapes }: ShellPart,
  cellAt: (room: number, z: number) => number,
): PlacedShapes {
  return {
    key: `shell.${key}`,
    room,
    cell: cellAt(light.room, light.z),
    layer,
    at: [0, 0, 0],
    yaw: 0,
    shapes,
    of: 'shell',
    kind: key.replace(/-.*/, ''),
    rest: 'floor',
  };
}
