import { doorLeaf } from '../../kit/inside/shell/doorLeaf.ts';
import { shellMeasures } from '../../kit/inside/shell/input.ts';
import type { Partition } from '../../kit/rooms/room.ts';
import type { CarPlan } from '../types.ts';
import type { Boundary } from './planSpaces.ts';
import type { DoorLeaf, DoorPlan, InsideRoom, PlacedShapes } from './types.ts';

const height = 2;
/** What of a leaf may stay in its doorway, m. */
const give = 0.02;
/** Two leaves that slide behind each other in a partition of 50 mm: their thickness, and how far from its middle each is, m. */
const thin = { thick: 0.018, aside: 0.01 };
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
        leaves: [
          {
            slide,
            placed: {
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
        ],
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
          leaves: leavesOf(
            width,
            slideOf(partition, {
              head: goesOn(rooms[r - 1], boundaries[r]!),
              tail: goesOn(rooms[r + 1], boundaries[r + 1]!),
            }),
            room.fit.finish.door,
            {
              key: `${key}.leaf`,
              room: r,
              cell: room.cells[0] ?? 0,
              layer: 'always',
              at: [at, room.floor, partition.z],
              yaw: 0,
              of: 'shell',
              kind: 'door',
              rest: 'floor',
            },
          ),
        },
      ];
    }),
  );
  return [...between, ...inside];
}

/**
 * The leaf of a doorway `width` wide that can slide by `far`; where that is less than its width two of half of it, which slide
 * behind each other: the one beside the pocket goes its own width, the other twice as far.
 *
 *      pocket │ doorway │             ──── near one
 *         ────│════     │   closed    ════ other one, before it
 *        ▒════│         │   open
 */
function leavesOf(
  width: number,
  far: number,
  role: string,
  rest: Omit<PlacedShapes, 'shapes'>,
): readonly DoorLeaf[] {
  const way = far < 0 ? -1 : 1;
  if (Math.abs(far) > width - give) {
    return [{ slide: far, placed: { ...rest, shapes: doorLeaf(width, height, role, false) } }];
  }
  const [x, y, z] = rest.at;
  const half = width / 2;
  const near = Math.min(half, Math.abs(far));
  return [1, -1].map((side): DoorLeaf => {
    const isNear = side === 1;
    return {
      slide: way * (isNear ? near : near + half),
      placed: {
        ...rest,
        key: isNear ? rest.key : `${rest.key}-2`,
        at: [x + (side * way * half) / 2, y, z + side * thin.aside],
        shapes: doorLeaf(half, height, role, false, thin.thick, isNear ? [] : [-way]),
      },
    };
  });
}

/** Whether a partition goes on in the next room, so that a leaf can slide into it. */
function goesOn(next: InsideRoom | undefined, border: Boundary): boolean {
  if (!next || border.kind !== 'corridor') return false;
  return (next.fit.partitions ?? []).some(
    ({ from, to }) => Math.min(Math.abs(from - border.x), Math.abs(to - border.x)) < 0.1,
  );
}

/**
 * How far and which way a partition's leaf slides: within its own partition where that is long enough (nearly: then it does not
 * open all the way), else on into that of the next room along the corridor; where there is none, as far as it is hidden.
 */
function slideOf(
  { from, to, door }: Partition,
  next: { readonly head: boolean; readonly tail: boolean },
): number {
  const { at, width } = door!;
  const [over, under] = [at + width * 1.5 - to, from - (at - width * 1.5)];
  // The bulkhead at its end hides it as well.
  const hidden = shellMeasures.bulkhead - 0.01;
  if (over <= hidden) return width;
  if (under <= hidden) return -width;
  if (next.head || next.tail) return next.tail && (over <= under || !next.head) ? width : -width;
  const far = width - (Math.min(over, under) - hidden);
  return over <= under ? far : -far;
}
