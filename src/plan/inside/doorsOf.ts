import type { Shape } from '../../kit/shapes.ts';
import type { CarPlan } from '../types.ts';
import type { Boundary } from './planSpaces.ts';
import type { DoorPlan, InsideRoom } from './types.ts';

const height = 2;

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
    // The leaf slides behind the wall on the side that has room for it.
    const slide = wall.z - wall.width < -half ? wall.width : -wall.width;
    return [
      {
        key: `door-${i}`,
        x: wall.x,
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
          at: [wall.x, floor, wall.z],
          yaw: Math.PI / 2,
          shapes: leaf(wall.width, fit.finish.door, true),
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
            shapes: leaf(width, room.fit.finish.door, false),
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

function leaf(width: number, role: string, pane: boolean): readonly Shape[] {
  const box = (role: string, y: number, h: number, w: number, x: number): Shape => ({
    kind: 'box',
    role,
    detail: 2,
    at: [x, y + h / 2, 0],
    size: [w, h, 0.035],
    bevel: 0.006,
  });
  if (!pane) return [box(role, 0.01, height - 0.02, width, 0)];
  const side = (width - 0.46) / 2;
  const x = width / 2 - side / 2;
  return [
    box(role, 0.01, 0.9, width, 0),
    box(role, 1.88, 0.1, width, 0),
    box(role, 0.91, 0.97, side, -x),
    box(role, 0.91, 0.97, side, x),
  ];
}
