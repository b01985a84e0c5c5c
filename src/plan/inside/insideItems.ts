import type { Box, Vec2, Vec3 } from '../../kit/shapes.ts';
import { shapesBox } from '../shapesBox.ts';
import type { CarPlan } from '../types.ts';
import { floorGridOf } from './floorGridOf.ts';
import { pieceColliders } from './pieceColliders.ts';
import { Solids } from './solids.ts';
import { standPoint } from './standPoint.ts';
import type { Collider, InsideItem, InsideRoom, PlacedShapes } from './types.ts';
import { wallColliders } from './wallColliders.ts';

/** What reaches into this height hides what is behind it from a standing visitor, m over the floor. */
const sight = [1.55, 1.75] as const;

/**
 * Every amenity that the data place in a room: the box of the pieces that show it, and where to stand to see it. One that
 * no piece shows has the middle of its room.
 */
export function insideItems(
  plan: CarPlan,
  rooms: readonly InsideRoom[],
  placed: readonly PlacedShapes[],
  colliders: readonly Collider[],
): readonly InsideItem[] {
  const first = rooms[0];
  if (!first) return [];
  const { length } = plan;
  const grid = floorGridOf({ length, half: first.half, rooms, colliders });
  const tall = [...wallColliders(rooms, length), ...pieceColliders(placed, first.floor, sight)];
  return plan.car.amenities.flatMap((amenity): InsideItem[] => {
    const id = `${plan.id}/${amenity.id}`;
    const pieces = placed.filter((one) => one.item === id);
    const index = pieces[0]?.room ?? rooms.findIndex((room) => room.id === amenity.room);
    const room = rooms[index];
    if (!room) return [];
    const box = placedBox(pieces) ?? middleOf(room);
    const own = new Set(pieces.map(({ key }) => key));
    const others = new Solids(tall.filter(({ key }) => !own.has(key)));
    const stand = standPoint(grid, others, { room, box, front: frontOf(pieces) });
    return [{ id, room: index, box, stand }];
  });
}

/** Box round placed shapes, car-local; null for none. */
export function placedBox(pieces: readonly PlacedShapes[]): Box | null {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { at, yaw, shapes } of pieces) {
    const box = shapesBox(shapes);
    if (!box) continue;
    const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
    for (const x of [box.min[0], box.max[0]]) {
      for (const z of [box.min[2], box.max[2]]) {
        const point: Vec3 = [at[0] + c * x + s * z, at[1], at[2] - s * x + c * z];
        min[0] = Math.min(min[0], point[0]);
        max[0] = Math.max(max[0], point[0]);
        min[2] = Math.min(min[2], point[2]);
        max[2] = Math.max(max[2], point[2]);
      }
    }
    min[1] = Math.min(min[1], at[1] + box.min[1]);
    max[1] = Math.max(max[1], at[1] + box.max[1]);
  }
  return min[0] > max[0] ? null : { min, max };
}

/** Where the fronts of all pieces look to; null where they do not agree. */
function frontOf(pieces: readonly PlacedShapes[]): Vec2 | null {
  const first = pieces[0];
  if (!first || pieces.some(({ yaw }) => Math.abs(yaw - first.yaw) > 0.1)) return null;
  return [Math.sin(first.yaw), Math.cos(first.yaw)];
}

function middleOf({ from, to, half, floor }: InsideRoom): Box {
  const x = (from + to) / 2;
  return { min: [x - 0.5, floor + 0.6, -half / 2], max: [x + 0.5, floor + 1.6, half / 2] };
}
