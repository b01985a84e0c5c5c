import type { Collider, InsidePlan } from '../inside/types.ts';

/** Where one can stand in two cars at once: x from the middle of the car, z across, m. */
export interface CommonStand {
  readonly x: number;
  readonly z: number;
}

/** Room that a body takes, m; steps along the car; where it is tried across, the middle first. */
const body = 0.32;
const step = 0.5;
const across = [0, 0.45, -0.45, 0.85, -0.85] as const;
/** This near to a room's wall one sees nothing of the room, m. */
const offWall = 0.7;

/** Places, from head to tail, that are free and within a room in both cars; both measured from their middles. */
export function standsInBoth(a: InsidePlan, b: InsidePlan): readonly CommonStand[] {
  const stands: CommonStand[] = [];
  const reach = Math.min(a.length, b.length) / 2 - 1;
  for (let x = -Math.floor(reach / step) * step; x <= reach; x += step) {
    const z = across.find((at) => [a, b].every((plan) => isFree(plan, x + plan.length / 2, at)));
    if (z !== undefined) stands.push({ x, z });
  }
  return stands;
}

function isFree({ rooms, colliders, half }: InsidePlan, x: number, z: number): boolean {
  if (Math.abs(z) > half - body) return false;
  const room = rooms.find(({ from, to }) => x >= from && x < to);
  // In a short room there is only its middle.
  if (!room) return false;
  const margin = Math.min(offWall, (room.to - room.from) / 2 - 0.25);
  if (x < room.from + margin || x > room.to - margin) return false;
  return !colliders.some((collider) => touches(collider, x, z));
}

/** Whether a disc of a body's size round (x, z) meets the rectangle. */
function touches({ x: cx, z: cz, hx, hz, yaw }: Collider, x: number, z: number): boolean {
  const [dx, dz] = [x - cx, z - cz];
  const along = Math.abs(dx * Math.cos(yaw) - dz * Math.sin(yaw));
  const aside = Math.abs(dx * Math.sin(yaw) + dz * Math.cos(yaw));
  return Math.hypot(Math.max(0, along - hx), Math.max(0, aside - hz)) < body;
}
