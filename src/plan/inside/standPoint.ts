import type { Vec2 } from '../../kit/shapes.ts';
import { clearLine } from './clearLine.ts';
import type { FloorGrid } from './floorGrid.ts';
import type { Solids } from './solids.ts';
import type { InsideItem, InsideRoom } from './types.ts';

/** A visitor's eye over the floor, m (brief of the walk). */
const eye = 1.65;

/** From a thing's near side to who looks at it, m: as far as one stands from a picture on a wall; the least; and the most. */
const distance = { best: 1.1, least: 0.35, most: 1.6 };

/** Tangents of the steepest looks, up and down, that a good place asks for: 30° and 42°. */
const steep = { up: 0.577, down: 0.9 };

/** Wider than this a thing fills its room, and is looked at along the room, m. */
const broad = 2.2;

/** Steepest look that a neck bears, degrees. */
const steepest = 60;

/** What is looked at, and from where it is meant to be seen. */
export interface Sight {
  readonly room: Pick<InsideRoom, 'from' | 'to' | 'floor'>;
  readonly box: InsideItem['box'];
  /** Direction that the thing's front looks to, across the floor; null when it has none. */
  readonly front: Vec2 | null;
}

/**
 * Where to stand to see a thing well, and which way to look (degrees, as a pose): a point of its own room that one can walk to,
 * about an arm's length and a half from it, rather before its front than behind it, with nothing higher than the eye between.
 * `tall` are the walls and the pieces that the eye cannot see over, the thing itself not among them.
 */
export function standPoint(grid: FloorGrid, tall: Solids, sight: Sight): InsideItem['stand'] {
  const { box, room } = sight;
  const middle = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2);
  const [x, y, z] = [middle[0]!, middle[1]!, middle[2]!];
  const standing = best(grid, tall, sight, x, z);
  const point = standing >= 0 ? standing : Math.max(0, grid.nearestReached(x, z));
  const [dx, dz] = [x - grid.x(point), z - grid.z(point)];
  const flat = Math.hypot(dx, dz);
  const pitch = degrees(Math.atan2(y - room.floor - eye, Math.max(flat, 0.1)));
  return {
    x: grid.x(point),
    z: grid.z(point),
    yaw: flat < 1e-6 ? 0 : degrees(Math.atan2(dz, dx)),
    pitch: Math.max(-steepest, Math.min(steepest, pitch)),
  };
}

/** The grid point with the least fault that sees the thing's middle; else the one with the least fault; −1 for none. */
function best(grid: FloorGrid, tall: Solids, sight: Sight, x: number, z: number): number {
  const { room } = sight;
  const found: { readonly point: number; readonly fault: number }[] = [];
  const end = grid.at(room.to, Infinity);
  for (let point = grid.at(room.from, -Infinity); point <= end; point++) {
    if (!grid.reached[point]) continue;
    const [px, pz] = [grid.x(point), grid.z(point)];
    if (px < room.from || px > room.to) continue;
    const fault = faultOf(sight, px - x, pz - z, px, pz);
    if (fault < Infinity) found.push({ point, fault });
  }
  found.sort((a, b) => a.fault - b.fault || a.point - b.point);
  const seen = found.find(({ point }) => sees(grid, tall, point, sight.box, x, z));
  return (seen ?? found[0])?.point ?? -1;
}

/** How ill a place suits, m as it were: wrong distance, being far or too near, standing aside or behind. */
function faultOf(
  { room, box, front }: Sight,
  dx: number,
  dz: number,
  px: number,
  pz: number,
): number {
  const { min, max } = box;
  const apart = Math.hypot(
    Math.max(min[0] - px, 0, px - max[0]),
    Math.max(min[2] - pz, 0, pz - max[2]),
  );
  if (apart > distance.most) return Infinity;
  const flat = Math.hypot(dx, dz) || 1e-6;
  const [ux, uz] = [Math.abs(dx) / flat, Math.abs(dz) / flat];
  // As far from the middle as puts the visitor at the best distance from the near side; long things are not seen from their end.
  const [hx, hz] = [(max[0] - min[0]) / 2, (max[2] - min[2]) / 2];
  const side = Math.min(hx / Math.max(ux, 1e-6), hz / Math.max(uz, 1e-6));
  const rise = (min[1] + max[1]) / 2 - room.floor - eye;
  const level = rise > 0 ? rise / steep.up : -rise / steep.down;
  const wrong = Math.abs(flat - Math.max(side + distance.best, level));
  const near = apart > 0 ? 4 * Math.max(0, distance.least - apart) : 0;
  const across = 2 * hz > broad ? 2 * uz : 0;
  const straight = front ? (front[0] * dx + front[1] * dz) / flat : 1;
  const aside = 0.4 * Math.acos(Math.max(-1, Math.min(1, straight)));
  return wrong + near + across + 0.15 * flat + aside;
}

/** Whether the straight look to the thing's near side crosses nothing tall. */
function sees(
  grid: FloorGrid,
  tall: Solids,
  point: number,
  { min, max }: InsideItem['box'],
  x: number,
  z: number,
): boolean {
  const [px, pz] = [grid.x(point), grid.z(point)];
  // Up to where the look enters the thing's box, less a hand: a thing on a wall touches it.
  const enter = (from: number, to: number, low: number, high: number): number => {
    if (Math.abs(to - from) < 1e-9) return 0;
    const t = ((to > from ? low : high) - from) / (to - from);
    return Math.min(1, Math.max(0, t));
  };
  const t = Math.max(enter(px, x, min[0], max[0]), enter(pz, z, min[2], max[2]));
  const length = Math.hypot(x - px, z - pz);
  const end = Math.max(0, t - 0.08 / Math.max(length, 0.08));
  return clearLine(tall, [px, pz], [px + (x - px) * end, pz + (z - pz) * end], 0.02);
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
