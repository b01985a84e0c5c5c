import type { Box, Vec2 } from '../../kit/shapes.ts';
import type { CarPlan } from '../types.ts';
import { floorGridOf } from './floorGridOf.ts';
import { mainPieces } from './mainPieces.ts';
import { pieceColliders } from './pieceColliders.ts';
import { placedBox } from './placedBox.ts';
import { Solids } from './solids.ts';
import { standPoint } from './standPoint.ts';
import type { Collider, InsideItem, InsideRoom, PlacedShapes } from './types.ts';
import { wallColliders } from './wallColliders.ts';

/** What reaches into this height hides what is behind it from a standing visitor, m over the floor. */
const sight = [1.55, 1.75] as const;

/**
 * Every amenity that the data place in a room: the box of what shows it best, and where to stand to see it. One that
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
    const main = mainPieces(pieces);
    const box = placedBox(main) ?? middleOf(room);
    const own = new Set(pieces.map(({ key }) => key));
    const others = new Solids(tall.filter(({ key }) => !own.has(key)));
    const stand = standPoint(grid, others, { room, box, front: frontOf(main) });
    return [{ id, room: index, box, stand }];
  });
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
