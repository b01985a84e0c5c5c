import type {
  DoorPlan,
  InsidePlan,
  InsideRoom,
  PlacedShapes,
} from '../../../src/plan/inside/types.ts';
import { type SolidPart, solidParts } from './solidPart.ts';

/** What may touch, may press in by so much, m (issue: 5 mm). */
const tolerance = 0.005;

/** A lamp may be let into the ceiling, a blind into a window's reveal, so deep, m. */
const letIn = { ceiling: 0.12, window: 0.07 };

/** Half the thickness of a partition, m. */
const partition = 0.018;

/** Half the thickness of a door's leaf, m. */
const leaf = 0.018;

/** A piece of furniture that stands where it cannot. */
export interface PieceFault {
  readonly room: string;
  readonly piece: string;
  readonly what: string;
  /** How deep, mm. */
  readonly depth: number;
}

interface Standing {
  readonly piece: PlacedShapes;
  readonly parts: readonly SolidPart[];
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/**
 * Furniture of a car that crosses its room's walls, floor or ceiling, a partition, a door's leaf, or another piece by more than
 * 5 mm. A piece may cross what it stands on, and a carpet what stands on it.
 */
export function pieceFaults(plan: InsidePlan): readonly PieceFault[] {
  const standing = plan.placed.filter(({ of }) => of === 'piece').map(measure);
  return [
    ...standing.flatMap((one) => wallFaults(plan, one)),
    ...standing.flatMap((one) => doorFaults(plan, one)),
    ...crossings(plan, standing),
  ];
}

function measure(piece: PlacedShapes): Standing {
  const parts = solidParts(piece);
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, part.min[k]!);
      max[k] = Math.max(max[k]!, part.max[k]!);
    }
  }
  return { piece, parts, min, max };
}

function wallFaults(plan: InsidePlan, { piece, parts }: Standing): readonly PieceFault[] {
  const room = plan.rooms[piece.room];
  if (!room) return [];
  const worst = new Map<string, number>();
  const note = (what: string, depth: number): void => {
    if (depth > (worst.get(what) ?? 0)) worst.set(what, depth);
  };
  for (const part of parts) {
    const near =
      part.min[0] < room.from + 1e-4 ||
      part.max[0] > room.to - 1e-4 ||
      Math.max(-part.min[2], part.max[2]) > room.half - 1e-4 ||
      part.min[1] < room.floor - 1e-4 ||
      part.max[1] > room.wallTop - 1e-4;
    if (near) for (const point of part.points()) outside(room, piece, point, note);
    for (const [k, wall] of (room.fit.partitions ?? []).entries()) {
      const depth = straddle(wall, room.floor, part);
      if (depth > tolerance) note(`partition ${k}`, depth);
    }
  }
  return [...worst].map(([what, depth]) => fault(room, piece, what, depth));
}

/** How far a point lies outside of its room. */
function outside(
  room: InsideRoom,
  { rest }: PlacedShapes,
  [x, y, z]: readonly [number, number, number],
  note: (what: string, depth: number) => void,
): void {
  const check = (what: string, depth: number): void => {
    if (depth > tolerance) note(what, depth);
  };
  check('wall at the head', room.from - x);
  check('wall at the tail', x - room.to);
  check('floor', room.floor - y);
  const out = Math.abs(z) - room.half;
  const side = z > 0 ? 1 : -1;
  const window = room.windows.find(
    (one) =>
      one.side === side && Math.abs(x - one.at) < one.width / 2 && y > one.from && y < one.to,
  );
  check(window ? 'window' : 'side wall', out - (window ? letIn.window : 0));
  const across = Math.min(1, Math.abs(z) / room.half);
  const arch = (1 - across ** 2.6) ** (1 / 2.6);
  const ceiling = room.wallTop + (room.crown - room.wallTop) * arch;
  check('ceiling', y - ceiling - (rest === 'ceiling' ? letIn.ceiling : 0));
}

/** How far a part reaches through a partition, measured to its nearer side. */
function straddle(
  wall: NonNullable<InsideRoom['fit']['partitions']>[number],
  floor: number,
  part: SolidPart,
): number {
  if (part.min[2] > wall.z + partition || part.max[2] < wall.z - partition) return 0;
  if (part.min[0] > wall.to || part.max[0] < wall.from) return 0;
  const top = floor + (wall.height ?? 9);
  const door = wall.door;
  let [low, high] = [Infinity, -Infinity];
  for (const [x, y, z] of part.points()) {
    if (x < wall.from || x > wall.to || y > top) continue;
    if (door && Math.abs(x - door.at) < door.width / 2 && y < floor + 2) continue;
    low = Math.min(low, z);
    high = Math.max(high, z);
  }
  return Math.min(high - (wall.z - partition), wall.z + partition - low);
}

/** Furniture where a closed leaf hangs. */
function doorFaults(plan: InsidePlan, { piece, parts, min, max }: Standing): readonly PieceFault[] {
  const room = plan.rooms[piece.room];
  if (!room || piece.rest === 'flat') return [];
  return plan.doors.flatMap((door) => {
    const [hx, hz] = door.axis === 'x' ? [leaf, door.width / 2] : [door.width / 2, leaf];
    if (min[0] > door.x + hx || max[0] < door.x - hx) return [];
    if (min[2] > door.z + hz || max[2] < door.z - hz) return [];
    const depth = Math.max(...parts.map((part) => inDoorway(door, plan.floor, part)));
    return depth > tolerance ? [fault(room, piece, `door ${door.key}`, depth)] : [];
  });
}

/** How far a part reaches through a closed leaf, measured to its nearer side. */
function inDoorway(door: DoorPlan, floor: number, part: SolidPart): number {
  const along = door.axis === 'x';
  const middle = along ? door.x : door.z;
  let [low, high] = [Infinity, -Infinity];
  for (const [x, y, z] of part.points()) {
    const aside = along ? z - door.z : x - door.x;
    if (Math.abs(aside) > door.width / 2 - tolerance || y > floor + door.height) continue;
    const at = along ? x : z;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return Math.min(high - (middle - leaf), middle + leaf - low);
}

function crossings(plan: InsidePlan, standing: readonly Standing[]): readonly PieceFault[] {
  const faults: PieceFault[] = [];
  for (const [i, a] of standing.entries()) {
    for (const b of standing.slice(i + 1)) {
      if (apart(a, b) || mayTouch(a.piece, b.piece)) continue;
      const depth = crossing(a, b);
      const room = plan.rooms[a.piece.room];
      if (depth > tolerance && room) faults.push(fault(room, a.piece, b.piece.key, depth));
    }
  }
  return faults;
}

type Bounds = Pick<SolidPart, 'min' | 'max'>;

function apart(a: Bounds | Standing, b: Bounds | Standing): boolean {
  for (let k = 0; k < 3; k++) {
    if (a.min[k]! > b.max[k]! - tolerance || b.min[k]! > a.max[k]! - tolerance) return true;
  }
  return false;
}

function mayTouch(a: PlacedShapes, b: PlacedShapes): boolean {
  if (a.on === b.key || b.on === a.key) return true;
  return a.rest === 'flat' || b.rest === 'flat';
}

function crossing(a: Standing, b: Standing): number {
  let depth = 0;
  for (const p of a.parts) {
    if (apart(p, b)) continue;
    for (const q of b.parts) {
      if (apart(p, q)) continue;
      depth = Math.max(depth, reach(p, q), reach(q, p));
    }
  }
  return depth;
}

/** How deep the surface of `p` gets into `q`. */
function reach(p: SolidPart, q: SolidPart): number {
  let depth = 0;
  for (const [x, y, z] of p.points()) {
    if (x < q.min[0] || x > q.max[0] || z < q.min[2] || z > q.max[2]) continue;
    if (y < q.min[1] || y > q.max[1]) continue;
    depth = Math.max(depth, q.depth(x, y, z));
  }
  return depth;
}

function fault(room: InsideRoom, piece: PlacedShapes, what: string, depth: number): PieceFault {
  return { room: room.id, piece: piece.key, what, depth: Math.round(depth * 1000) };
}
