import { doorLeaf } from '../../kit/inside/shell/doorLeaf.ts';
import type { CarPlan } from '../types.ts';
import type { Boundary } from './planSpaces.ts';
import type { DoorPlan, InsideRoom } from './types.ts';

const height = 2;
/** As the plan of rooms leaves it between body and rooms, m. */
const endWall = 0.1;

/** Doors between rooms and at the car's ends, and those of partitions. */
export function doorsOf(
  _plan: CarPlan,
  rooms: readonly InsideRoom[],
  boundaries: readonly Boundary[],
  cellAt: (room: number, z: number) => number,
): readonly DoorPlan[] {
  const between = boundaries.flatMap((wall, i): DoorPlan[] => {
    if (wall.kind === 'corridor' || wall.width === 0) return [];
    const room = Math.min(i, rooms.length - 1);
    const { floor, half, fit } = rooms[room]!;
    // End walls stand outside their boundary, bulkheads astride it.
    const x = wall.x + (wall.kind !== 'end' ? 0 : i === 0 ? -endWall / 2 : endWall / 2);
    // The leaf slides behind the wall on the side that has room for it.
    const slide = wall.z - wall.width < -half ? wall.width : -wall.width;
    return [
      {
        key: `door-${i}`,
        x,
        z: wall.z,
        axis: 'x',
        width: wall.width,
        height,
        slide,
        leaf: {
          key: `door-${i}.leaf`,
          room,
          cell: cellAt(room, wall.z),
          layer: 'always',
          at: [x, floor, wall.z],
          yaw: Math.PI / 2,
          shapes: doorLeaf(wall.width, height, fit.finish.door, true),
          of: 'shell',
          kind: 'door',
          rest: 'floor',
        },
      },
    ];
  });
  const inside = rooms.flatMap((room, r) =>
    (room.fit.partitions ?? []).flatMap((partition, k): DoorPlan[] => {
      if (!partition.door) return [];
      const { at, width } = partition.door;
      const key = `${room.id}.partition-${k}`;
      return [
        {
          key,
          x: at,
          z: partition.z,
          axis: 'z',
          width,
          height,
          slide: at + width * 1.5 > partition.to ? -width : width,
          leaf: {
            key: `${key}.leaf`,
            room: r,
            cell: room.cells[0] ?? 0,
            layer: 'always',
            at: [at, room.floor, partition.z],
            yaw: 0,
            shapes: doorLeaf(width, height, room.fit.finish.door, false),
            of: 'shell',
            kind: 'door',
            rest: 'floor',
          },
        },
      ];
    }),
  );
  return [...between, ...inside];
}
