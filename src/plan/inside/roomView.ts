import { clearLine } from './clearLine.ts';
import { floorGridOf } from './floorGridOf.ts';
import { lookRound, turns } from './lookRound.ts';
import { sightBlocks } from './sightBlocks.ts';
import type { InsideItem, InsidePlan, InsideRoom } from './types.ts';
import { ViewMeasure } from './viewMeasure.ts';

/** A visitor's eye over the floor, m (brief of the walk). */
const eye = 1.65;

/** Places tried stand this far apart, and this far from the room's ends at least, m. */
const stride = 0.3;
const margin = 0.2;

/** Every second look of a panorama is tried as the middle of a view: 10°. */
const every = 2;

/** So far before and behind a room one looks through its openings, m. */
const around = { before: 1, behind: 4 };

/** So far one should be able to walk straight on, m; and what a view is worth where one cannot. */
const pace = 0.7;
const stuck = 0.85;

/** What looking the way that one comes in adds to a view, and what being as far in as the room is long takes from it. */
const entry = { ahead: 0.2, deep: 0.35 };

/** Rooms shorter than this are as good from their far end, m. */
const short = 3;

/**
 * Where to stand in a room at first, and which way to look (degrees, as a pose): of all places that one can walk to the one with
 * the most to see of the room's things, without a wall or a cupboard at one's nose; rather near the way in, looking on, with room
 * to step. The same plan gives the same view.
 */
export function roomView(plan: InsidePlan, room: number): InsideItem['stand'] {
  const space = plan.rooms[room]!;
  const { from, to } = space;
  const grid = floorGridOf(plan);
  const blocks = sightBlocks(plan, from - around.before, to + around.behind);
  const measure = new ViewMeasure(plan, blocks, room);
  const { door, way } = wayInto(space);
  const nearest = Math.max(0, grid.nearestReached((from + to) / 2, 0, Infinity, from, to));
  let best = { x: grid.x(nearest), z: grid.z(nearest), yaw: 0, pitch: 0 };
  let most = 0;
  for (const point of pointsOf(grid, space)) {
    const [x, z] = [grid.x(point), grid.z(point)];
    const seen = lookRound(blocks, x, plan.floor + eye, z);
    const deep = Math.hypot(x - door.x, z - door.z) / Math.max(short, to - from);
    for (let turn = 0; turn < turns; turn += every) {
      const angle = (turn * 2 * Math.PI) / turns;
      const [cx, cz] = [Math.cos(angle), Math.sin(angle)];
      const place = 1 + entry.ahead * (way[0] * cx + way[1] * cz) - entry.deep * deep;
      const worth = measure.worth(seen, turn) * place;
      if (worth <= most) continue;
      const free = clearLine(grid.solids, [x, z], [x + pace * cx, z + pace * cz]);
      const score = free ? worth : stuck * worth;
      if (score <= most) continue;
      most = score;
      best = { x, z, yaw: degrees(angle), pitch: measure.pitch(seen, turn) };
    }
  }
  return best;
}

/** The places tried: what one can walk to of a coarse grid over the room. */
function pointsOf(
  grid: ReturnType<typeof floorGridOf>,
  { from, to, half }: InsideRoom,
): readonly number[] {
  const points: number[] = [];
  const across = Math.floor((half - margin) / stride);
  for (let x = from + stride; x < to - margin; x += stride) {
    for (let k = -across; k <= across; k++) {
      const point = grid.at(x, k * stride);
      const at = grid.x(point);
      if (grid.reached[point] && at >= from + margin && at <= to - margin) points.push(point);
    }
  }
  return points;
}

/** Where one comes in, and which way: through the door in the partition from the corridor, else through the room's head end. */
function wayInto({ from, to, head, fit }: InsideRoom) {
  const wall = fit.partitions?.find(({ door }) => door !== null);
  if (wall?.door) {
    return { door: { x: wall.door.at, z: wall.z }, way: [0, -Math.sign(wall.z)] } as const;
  }
  if (head) return { door: { x: from, z: head.z }, way: [1, 0] } as const;
  return { door: { x: to, z: 0 }, way: [-1, 0] } as const;
}

/** From −180 to 180. */
function degrees(angle: number): number {
  const whole = (angle * 180) / Math.PI;
  return whole > 180 ? whole - 360 : whole;
}
