import type { Box, Vec2 } from '../../kit/shapes.ts';
import type { CarPlan } from '../types.ts';
import { floorGridOf } from './floorGridOf.ts';
import { mainPieces } from './mainPieces.ts';
import { placedBox } from './placedBox.ts';
import { sightBlocks } from './sightBlocks.ts';
import { standPoint } from './standPoint.ts';
import type { Collider, DoorPlan, InsideItem, InsideRoom, PlacedShapes } from './types.ts';

/** What is farther than this from a room hides nothing of it, m. */
const around = 1;

/**
 * Every amenity that the data place in a room: the box of what shows it best, and where to stand to see it. One that
 * no piece shows has the middle of its room. Yields between one and the next.
 */
export function* insideItems(
  plan: CarPlan,
  rooms: readonly InsideRoom[],
  placed: readonly PlacedShapes[],
  colliders: readonly Collider[],
  doors: readonly DoorPlan[],
): Generator<void, readonly InsideItem[]> {
  const first = rooms[0];
  if (!first) return [];
  const { length } = plan;
  const grid = floorGridOf({ length, half: first.half, rooms, colliders });
  const { floor } = first;
  // A compartment's door is shut to who stands beside it.
  const inner = doors.filter(({ axis }) => axis === 'z');
  const items: InsideItem[] = [];
  for (const amenity of plan.car.amenities) {
    const id = `${plan.id}/${amenity.id}`;
    const pieces = placed.filter((one) => one.item === id);
    const index = pieces[0]?.room ?? rooms.findIndex((room) => room.id === amenity.room);
    const room = rooms[index];
    if (!room) continue;
    const main = mainPieces(pieces);
    const box = placedBox(main) ?? middleOf(room);
    const inside = { rooms, length, floor, placed, doors: inner };
    const blocks = sightBlocks(inside, room.from - around, room.to + around);
    const own = new Set(blocks.filter(({ piece }) => main.some((one) => one === placed[piece])));
    items.push({
      id,
      room: index,
      box,
      stand: standPoint(grid, blocks, own, { room, box, front: frontOf(main) }),
    });
    yield;
  }
  return items;
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
