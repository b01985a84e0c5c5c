import { bogieDefinition } from '../kit/bogies/index.ts';
import type { Box, Shape } from '../kit/shapes.ts';
import type { Car, VehicleType } from '../model/train.ts';
import { planRooms } from './planRooms.ts';
import { shapesBox } from './shapesBox.ts';
import type { BogiePlan, CarPlan, ItemPlan, RoomPlan } from './types.ts';

/** A car with its head end at `x`. `shapes` are its outside, car-local; `bounds` is their box. */
export function planCar(
  trainId: string,
  car: Car,
  x: number,
  bodyKey: string,
  shapes: readonly Shape[],
  bounds: Box,
): CarPlan {
  const { vehicle } = car;
  const id = `${trainId}/${car.n}`;
  const rooms = planRooms(vehicle, car.rooms);
  return {
    kind: 'car',
    id,
    x,
    length: car.length.value,
    turned: false,
    bodyKey,
    bogies: bogiesOf(vehicle),
    bounds,
    car,
    rooms,
    items: itemsOf(id, car, rooms, shapes),
  };
}

/** Two bogies, as far from the car's middle; the rear one leads with its far end. */
function bogiesOf({ length, bogies }: VehicleType): readonly BogiePlan[] {
  const { kind, axles } = bogieDefinition(bogies.kind);
  const half = bogies.centres / 2;
  return [
    { kind, x: length / 2 - half, axles, turned: false },
    { kind, x: length / 2 + half, axles, turned: true },
  ];
}

function itemsOf(
  id: string,
  car: Car,
  rooms: readonly RoomPlan[],
  shapes: readonly Shape[],
): readonly ItemPlan[] {
  const marked = new Map<string, Shape[]>();
  for (const shape of shapes) {
    if (shape.item === undefined) continue;
    const list = marked.get(shape.item) ?? [];
    list.push(shape);
    marked.set(shape.item, list);
  }
  return car.amenities.map((amenity) => {
    const room = rooms.find((one) => one.id === amenity.room);
    const box = shapesBox(marked.get(amenity.id) ?? []) ?? roomBox(car.vehicle, room);
    return { id: `${id}/${amenity.id}`, box };
  });
}

/** A room between floor and roof; without a room, the whole body. */
function roomBox({ length, body }: VehicleType, room: RoomPlan | undefined): Box {
  const from = room?.from ?? (length - body.length) / 2;
  const to = room?.to ?? (length + body.length) / 2;
  const low = room ? body.floor : body.sill;
  return {
    min: [from, low, -body.width / 2],
    max: [to, body.height, body.width / 2],
  };
}
