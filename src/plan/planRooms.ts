import type { Room, VehicleType } from '../model/train.ts';
import type { RoomPlan } from './types.ts';

/** End wall and gangway door between the body's end and the first room, m (ours). */
const endWall = 0.1;

/** Rooms one after the other from the head end of the inside; squeezed in proportion where they do not fit. */
export function planRooms(vehicle: VehicleType, rooms: readonly Room[]): readonly RoomPlan[] {
  const inside = vehicle.body.length - 2 * endWall;
  const wanted = rooms.reduce((sum, room) => sum + room.length, 0);
  const scale = wanted > inside ? inside / wanted : 1;
  let from = (vehicle.length - inside) / 2;
  return rooms.map(({ id, name, kind, length }) => {
    const to = from + length * scale;
    const room: RoomPlan = { id, name, kind, from, to };
    from = to;
    return room;
  });
}
