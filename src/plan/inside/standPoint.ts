import type { Vec2 } from '../../kit/shapes.ts';
import type { FloorGrid } from './floorGrid.ts';
import { heights, lookRound, type Panorama, turns } from './lookRound.ts';
import type { SightBlock } from './sightBlocks.ts';
import type { InsideItem, InsideRoom } from './types.ts';

/** A visitor's eye over the floor, m (brief of the walk). */
const eye = 1.65;

/** From a thing's near side to who looks at it, m: as far as one stands from a picture on a wall; the least; and the most. */
const distance = { best: 1.1, least: 0.35, most: 1.6 };

/** One comes nearer to what is smaller, down to so many times its longest side, and no nearer than this, m. */
const small = { sides: 1.2, least: 0.5 };

/** Tangents of the steepest looks, up and down, that a good place asks for: 30° and 42°. */
const steep = { up: 0.577, down: 0.9 };

/** Wider than this a thing fills its room, and is looked at along the room, m. */
const broad = 2.2;

/** A tall thing with a broad face (a cinema's screen) is looked at from so many times its width, m: what stands before it is part of it. */
const faces = { wide: 1.85, tall: 1.95, thin: 0.35, sides: 1.7, most: 2.4 };

/** What is longer along the car and higher than this (an engine) is rather looked at from its head end, as one comes to it, m. */
const long = { from: 3.2, high: 1.4, cost: 0.5 };

/** Steepest looks down and up, degrees: the floor before one's feet says nothing, and a neck bears so much. */
const steepest = { down: 36, up: 60 };

/** Of the places that suit by where they are, so many are looked from, this far apart, m. */
const tried = { most: 16, apart: 0.25 };

/** Half of a view, degrees; what counts of it as in the way, m: a wall and a thing nearer than this. */
const view = { half: 36, wall: 1.2, thing: 0.9 };

/** What of a thing must be hidden, and of the view be in the way, to weigh as much as a metre; how much of the view it may fill. */
const weigh = { hidden: 3, way: 4, full: 6, fill: 0.5 };

/** Looks go past a thing's middle by up to so much where a wall beside it would fill the view, and what each step costs, m. */
const aside = { most: 10, cost: 0.06 };

/** What is looked at, and from where it is meant to be seen. */
export interface Sight {
  readonly room: Pick<InsideRoom, 'from' | 'to' | 'floor'>;
  readonly box: InsideItem['box'];
  /** Direction that the thing's front looks to, across the floor; null when it has none. */
  readonly front: Vec2 | null;
}

/**
 * Where to stand to see a thing well, and which way to look (degrees, as a pose): a point of its own room that one can walk to,
 * about an arm's length and a half from it, rather before its front than behind it, where most of it is seen and no wall stands
 * at the nose. `blocks` are the walls, doors and pieces round about; `own` are those of them that are the thing itself.
 */
export function standPoint(
  grid: FloorGrid,
  blocks: readonly SightBlock[],
  own: ReadonlySet<SightBlock>,
  sight: Sight,
): InsideItem['stand'] {
  const { box, room } = sight;
  const middle = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2);
  const [x, y, z] = [middle[0]!, middle[1]!, middle[2]!];
  const { point, look } = best(grid, blocks, own, sight, x, z);
  const flat = Math.hypot(x - grid.x(point), z - grid.z(point));
  const pitch = degrees(Math.atan2(y - room.floor - eye, Math.max(flat, 0.1)));
  return {
    x: grid.x(point),
    z: grid.z(point),
    yaw: degrees(Math.atan2(Math.sin(look), Math.cos(look))),
    pitch: Math.max(-steepest.down, Math.min(steepest.up, pitch)),
  };
}

/** The grid point with the least fault by where it is and what is seen from it, and which way to look, radians. */
function best(
  grid: FloorGrid,
  blocks: readonly SightBlock[],
  own: ReadonlySet<SightBlock>,
  sight: Sight,
  x: number,
  z: number,
): { readonly point: number; readonly look: number } {
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
  const alone = blocks.filter((block) => own.has(block));
  const looked: (readonly [number, number])[] = [];
  const nearest = Math.max(0, grid.nearestReached(x, z));
  let choice = {
    point: nearest,
    look: Math.atan2(z - grid.z(nearest), x - grid.x(nearest)),
    fault: Infinity,
  };
  for (const { point, fault } of found) {
    if (looked.length === tried.most || fault >= choice.fault) break;
    const at = [grid.x(point), grid.z(point)] as const;
    if (looked.some(([px, pz]) => Math.hypot(px - at[0], pz - at[1]) < tried.apart)) continue;
    looked.push(at);
    const look = Math.atan2(z - at[1], x - at[0]);
    const seen = viewFault(blocks, alone, own, [at[0], room.floor + eye, at[1]], look);
    if (fault + seen.fault >= choice.fault) continue;
    choice = { point, look: look + seen.aside, fault: fault + seen.fault };
  }
  return choice;
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
  const sizes = max.map((value, k) => value - min[k]!);
  const face = isFace(sizes);
  if (apart > (face ? faces.most * faces.wide : distance.most)) return Infinity;
  const flat = Math.hypot(dx, dz) || 1e-6;
  const [ux, uz] = [Math.abs(dx) / flat, Math.abs(dz) / flat];
  // As far from the middle as puts the visitor at the best distance from the near side; long things are not seen from their end.
  const [hx, hz] = [(max[0] - min[0]) / 2, (max[2] - min[2]) / 2];
  const side = Math.min(hx / Math.max(ux, 1e-6), hz / Math.max(uz, 1e-6));
  const rise = (min[1] + max[1]) / 2 - room.floor - eye;
  const level = rise > 0 ? rise / steep.up : -rise / steep.down;
  const longest = Math.max(...sizes);
  const best = face
    ? faces.sides * Math.max(sizes[0]!, sizes[2]!)
    : Math.min(distance.best, Math.max(small.least, small.sides * longest));
  const wrong = Math.abs(flat - Math.max(side + best, level));
  const near = apart > 0 ? 4 * Math.max(0, distance.least - apart) : 0;
  const across = 2 * hz > broad ? 2 * uz : 0;
  const back = 2 * hx > long.from && sizes[1]! > long.high && dx > 0 ? long.cost : 0;
  const straight = front ? (front[0] * dx + front[1] * dz) / flat : 1;
  const slant = 0.5 * Math.acos(Math.max(-1, Math.min(1, straight)));
  return wrong + near + across + back + 0.15 * flat + slant;
}

/**
 * How ill a place suits by what is seen from it, m as it were: the thing hidden, something in the way, the view full of it; and
 * how far past its middle to look, radians.
 */
function viewFault(
  blocks: readonly SightBlock[],
  alone: readonly SightBlock[],
  own: ReadonlySet<SightBlock>,
  [x, y, z]: readonly [number, number, number],
  angle: number,
): { readonly fault: number; readonly aside: number } {
  const panorama = lookRound(blocks, x, y, z);
  const could = lookRound(alone, x, y, z).seen.reduce((sum, at) => sum + (at < 0 ? 0 : 1), 0);
  const step = (2 * Math.PI) / turns;
  const most = Math.floor((aside.most * turns) / 360);
  let best = { fault: Infinity, aside: 0 };
  for (let past = -most; past <= most; past++) {
    const fault = turnFault(panorama, could, blocks, own, Math.round(angle / step) + past);
    const whole = fault + aside.cost * Math.abs(past);
    if (whole < best.fault) best = { fault: whole, aside: past * step };
  }
  return best;
}

/** The same of one way to look: a turn of what is seen. So many looks all round `could` see the thing, were nothing else there. */
function turnFault(
  { far, seen }: Panorama,
  could: number,
  blocks: readonly SightBlock[],
  own: ReadonlySet<SightBlock>,
  turn: number,
): number {
  const span = Math.floor((view.half * turns) / 360);
  let [all, way, fill] = [0, 0, 0];
  for (let d = -span; d <= span; d++) {
    const first = ((turn + d + 2 * turns) % turns) * heights.length;
    for (let look = first; look < first + heights.length; look++) {
      all += 1;
      const block = blocks[seen[look]!];
      if (!block) continue;
      if (own.has(block)) fill += 1;
      else if (far[look]! < (block.piece < 0 ? view.wall : view.thing)) way += 1;
    }
  }
  const hidden = could > 0 ? 1 - fill / could : 0;
  const full = Math.max(0, fill / all - weigh.fill);
  return weigh.hidden * hidden + (weigh.way * way) / all + weigh.full * full;
}

function isFace(sizes: readonly number[]): boolean {
  const [x = 0, y = 0, z = 0] = sizes;
  return Math.max(x, z) >= faces.wide && y >= faces.tall && Math.min(x, z) <= faces.thin;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
