import { gait } from './gait.ts';
import type { WalkDoor, WalkWorld } from './walkWorld.ts';

/** A door opens to who is this near, m, and takes this long, s (brief of the walk). */
const notice = 1.3;
const time = 0.5;

/** Who comes faster than walking is noticed this much earlier, m for each m/s: no door is run into. */
const haste = 0.55;

/** Nearer than this to its leaf's middle a body stands in the doorway, m: less than one that slides along the partition. */
const hold = gait.radius + 0.017;

/** The doors of a world while one call runs its substeps. The openness is kept in `world.open`. */
export class DoorKeeper {
  private changed = false;

  constructor(
    private readonly world: WalkWorld,
    private readonly start: Readonly<Record<string, number>>,
  ) {
    const { doors, open } = world;
    for (let d = 0; d < doors.length; d++) open[d] = start[doors[d]!.id] ?? 0;
  }

  /**
   * One substep with a body at (x, z) that wants to go at this velocity and looks across by `across` (the sine of its yaw). Doors
   * along the car open to all who come near; a compartment's door only to who goes or looks that way, not to all who pass it.
   */
  move(x: number, z: number, wishX: number, wishZ: number, across: number): void {
    const { cars, doors, open } = this.world;
    const speed = Math.hypot(wishX, wishZ);
    const far = notice + Math.max(0, speed - gait.walk) * haste;
    const aside = speed > 0 ? wishZ / speed : 0;
    // Only the doors near by move: a body is not a car's length away before one has closed behind it.
    const at = this.world.carAt(x);
    const first = cars[Math.max(0, at - 1)]?.doorsFrom ?? 0;
    const end = cars[Math.min(cars.length - 1, at + 1)]?.doorsTo ?? 0;
    for (let d = first; d < end; d++) {
      const was = open[d]!;
      const wanted = wants(doors[d]!, x, z, far, aside, across);
      const now = wanted
        ? Math.min(1, was + gait.substep / time)
        : Math.max(0, was - gait.substep / time);
      if (now === was) continue;
      open[d] = now;
      this.changed = true;
    }
  }

  /** The same object as at the start when no door has moved. */
  state(): Readonly<Record<string, number>> {
    if (!this.changed) return this.start;
    const state: Record<string, number> = {};
    const { doors, open } = this.world;
    for (let d = 0; d < doors.length; d++) if (open[d]! > 0) state[doors[d]!.id] = open[d]!;
    return state;
  }
}

function wants(
  { shut, axis, width, x: doorX, z: doorZ }: WalkDoor,
  x: number,
  z: number,
  far: number,
  aside: number,
  across: number,
): boolean {
  if (shut) return false;
  const [dx, dz] = [doorX - x, doorZ - z];
  if (Math.abs(dx) > far || dx * dx + dz * dz > far * far) return false;
  if (axis === 'x') return true;
  if (Math.abs(dz) < hold && Math.abs(dx) < width / 2 + gait.radius) return true;
  const side = Math.sign(dz);
  return Math.abs(dx) < width && (aside * side > 0.5 || across * side > 0.6);
}
