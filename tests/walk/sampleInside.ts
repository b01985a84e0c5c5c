import type { Partition, RoomDoor } from '../../src/kit/rooms/room.ts';
import type { Collider, DoorPlan, InsidePlan, InsideRoom } from '../../src/plan/inside/types.ts';
import { wallColliders } from '../../src/plan/inside/wallColliders.ts';
import type { WalkCar } from '../../src/walk/walkWorld.ts';

const half = 1.4;
const floor = 1.3;

function room(
  id: string,
  from: number,
  to: number,
  head: RoomDoor | null,
  tail: RoomDoor | null,
  partitions: readonly Partition[] = [],
): InsideRoom {
  return {
    id,
    kind: 'empty',
    name: id,
    carKind: 'coach',
    nth: 0,
    taste: 'plain',
    from,
    to,
    half,
    floor,
    wallTop: floor + 2.1,
    crown: floor + 2.5,
    windows: [],
    sideDoors: [],
    head,
    tail,
    amenities: [],
    seed: 1,
    fit: {
      finish: { floor: 'f', wall: 'w', ceiling: 'c', trim: 't', door: 'd' },
      pieces: [],
      partitions,
    },
    cells: [],
  };
}

function door(key: string, x: number, z: number, axis: 'x' | 'z', width: number): DoorPlan {
  return {
    key,
    x,
    z,
    axis,
    width,
    height: 2,
    leaves: [
      {
        slide: width,
        placed: {
          key: `${key}.leaf`,
          room: 0,
          cell: 0,
          layer: 'always',
          at: [x, floor, z],
          yaw: 0,
          shapes: [],
          of: 'shell',
          kind: 'door',
          rest: 'floor',
        },
      },
    ],
  };
}

/**
 * A car 20 m long: a saloon with whatever `furniture` stands in it, and two compartments off a corridor on the left; end doors,
 * and a vestibule; end doors, doors between and one for each compartment.
 *
 *      ┌──────────────┬───────┬───────┬─────┐
 *      │              │  c1   │  c2   │     │     +z
 *     door   saloon   │       │       │ end door
 *      │              ├─ door ┴─ door ┤     │
 *      │            door  corridor  door    │     −z
 *      └──────────────┴───────────────┴─────┘
 */
export function sampleInside(
  carId: string,
  furniture: readonly Collider[] = [],
  items: InsidePlan['items'] = [],
): InsidePlan {
  const way = { z: -1.01, width: 0.78 };
  const part = (from: number, to: number): Partition => ({
    from,
    to,
    z: -0.62,
    role: 'wall',
    door: { at: (from + to) / 2, width: 0.68 },
  });
  const rooms = [
    room('saloon', 0.6, 11.965, { z: 0, width: 0.8 }, { z: -1.01, width: 0.68 }),
    room('c1', 12.035, 15.465, { z: -1.01, width: 0.68 }, way, [part(12.035, 15.465)]),
    room('c2', 15.535, 17.965, way, { z: -1.01, width: 0.68 }, [part(15.535, 17.965)]),
    room('end', 18.035, 19.4, { z: -1.01, width: 0.68 }, { z: 0, width: 0.8 }),
  ];
  return {
    carId,
    length: 20,
    floor,
    half,
    rooms,
    cells: [],
    placed: [],
    colliders: [...wallColliders(rooms, 20), ...furniture],
    doors: [
      door('head', 0.6, 0, 'x', 0.8),
      door('middle', 12, -1.01, 'x', 0.68),
      door('end', 18, -1.01, 'x', 0.68),
      door('tail', 19.4, 0, 'x', 0.8),
      door('c1', 13.75, -0.62, 'z', 0.68),
      door('c2', 16.75, -0.62, 'z', 0.68),
    ],
    items,
  };
}

/** Cars of this many, one behind the other from x = 30 on. */
export function sampleCars(count: number, furniture: readonly Collider[] = []): WalkCar[] {
  return Array.from({ length: count }, (_, i) => ({
    plan: sampleInside(`train/${i + 1}`, furniture),
    x: 30 + i * 20,
  }));
}
