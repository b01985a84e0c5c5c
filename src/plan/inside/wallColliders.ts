import { shellMeasures } from '../../kit/inside/shell/input.ts';
import type { Partition } from '../../kit/rooms/room.ts';
import type { Collider, InsideRoom } from './types.ts';

/** What the walls of a room's rectangle need to know of it. */
type WalledRoom = Pick<InsideRoom, 'id' | 'from' | 'to' | 'half' | 'head' | 'tail'> & {
  readonly fit: { readonly partitions?: readonly Partition[] };
};

/** Depth of the side walls outwards, m: enough that nobody gets behind them. */
const outside = 0.3;

const partition = shellMeasures.partition / 2;

/** Lower than this a partition is a step, m. */
const knee = 0.12;

/**
 * The walls that bound where people walk in a car of this `length`, from its rooms: side walls, bulkheads and end walls with a
 * gap where a door is (also the sides of the passages through the gangways, from the first and last room to the couplers' faces)
 * and partitions. Door leaves are not in it. Car-local.
 *
 *      ───────────────────────────   side wall
 *      ▒▒▒▒│        │       │▒▒▒▒
 *          ·  room  ·  room ·        gaps at doors
 *      ▒▒▒▒│        │       │▒▒▒▒    gangway
 *      ───────────────────────────
 */
export function wallColliders(rooms: readonly WalledRoom[], length: number): readonly Collider[] {
  const first = rooms[0];
  const last = rooms.at(-1);
  if (!first || !last) return [];
  const { half } = first;
  const walls: Collider[] = [];
  const block = (key: string, x0: number, x1: number, z0: number, z1: number): void => {
    if (x1 - x0 < 1e-6 || z1 - z0 < 1e-6) return;
    walls.push({
      x: (x0 + x1) / 2,
      z: (z0 + z1) / 2,
      hx: (x1 - x0) / 2,
      hz: (z1 - z0) / 2,
      yaw: 0,
      key,
    });
  };
  const across = (key: string, x0: number, x1: number, gap: InsideRoom['head']): void => {
    if (!gap) {
      block(key, x0, x1, -half, half);
      return;
    }
    block(key, x0, x1, -half, gap.z - gap.width / 2);
    block(key, x0, x1, gap.z + gap.width / 2, half);
  };
  block('wall.left', 0, length, -half - outside, -half);
  block('wall.right', 0, length, half, half + outside);
  across('wall.head', 0, first.from, first.head);
  across('wall.tail', last.to, length, last.tail);
  for (const [i, room] of rooms.entries()) {
    const next = rooms[i + 1];
    if (next) across(`wall.${room.id}`, room.to, next.from, room.tail);
    for (const [k, wall] of (room.fit.partitions ?? []).entries()) {
      if (wall.height !== undefined && wall.height <= knee) continue;
      const key = `partition.${room.id}.${k}`;
      const [z0, z1] = [wall.z - partition, wall.z + partition];
      const gap = wall.door;
      if (!gap) block(key, wall.from, wall.to, z0, z1);
      else {
        block(key, wall.from, gap.at - gap.width / 2, z0, z1);
        block(key, gap.at + gap.width / 2, wall.to, z0, z1);
      }
    }
  }
  return walls;
}
