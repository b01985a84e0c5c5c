import type { RoomSpace } from '../../kit/rooms/room.ts';
import type { Box } from '../../kit/shapes.ts';
import type { Collider, InsideItem } from './types.ts';

const eye = 1.65;
const reach = 1.3;

/** Where to stand to see `box`: on the room's way, a step before it, looking at its middle (degrees, as `Pose`). */
export function standFor(
  room: RoomSpace,
  box: Box,
  _colliders: readonly Collider[],
): InsideItem['stand'] {
  const middle = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2);
  const [x, y, z] = [middle[0]!, middle[1]!, middle[2]!];
  const way = room.head?.z ?? room.tail?.z ?? 0;
  const at = Math.min(room.to - 0.4, Math.max(room.from + 0.4, x - reach));
  const [dx, dz] = [x - at, z - way];
  const yaw = (Math.atan2(dz, dx) * 180) / Math.PI;
  const pitch = (Math.atan2(y - room.floor - eye, Math.hypot(dx, dz)) * 180) / Math.PI;
  return { x: at, z: way, yaw, pitch };
}
