import { DoorKeeper } from './doorKeeper.ts';
import { gait } from './gait.ts';
import type { WalkState } from './state.ts';
import type { WalkWorld } from './walkWorld.ts';
import { wrap } from './wrap.ts';

/** As near as a body may come within its radius before it counts as standing in a solid, m. */
const touch = 1e-4;

/** Deeper than this in a solid a body cannot have walked there, m. */
const stuck = 0.03;

/** Pushes out of corners before the body stays where it was. */
const pushes = 8;

/** The moving parts of a `WalkState` while one call runs its substeps. */
export class Body {
  x: number;
  z: number;
  private vx: number;
  private vz: number;
  yaw: number;
  pitch: number;
  private spare: number;
  private beforeX: number;
  private beforeZ: number;
  private beforeYaw: number;
  private beforePitch: number;
  private readonly doors: DoorKeeper;

  constructor(
    state: WalkState,
    private readonly world: WalkWorld,
  ) {
    ({ x: this.x, z: this.z, yaw: this.yaw, pitch: this.pitch } = state.pose);
    ({ vx: this.vx, vz: this.vz, spare: this.spare } = state);
    this.beforeX = state.before.x;
    this.beforeZ = state.before.z;
    this.beforeYaw = state.before.yaw;
    this.beforePitch = state.before.pitch;
    this.doors = new DoorKeeper(world, state.doors);
    this.free();
  }

  /** Direction of the look over the floor, radians. */
  get heading(): number {
    return (this.yaw * Math.PI) / 180;
  }

  /** Number of substeps in `dt` and what is left of the last call; a rounding error neither adds nor drops one. */
  substeps(dt: number): number {
    const time = this.spare + Math.min(Math.max(dt, 0), gait.longest);
    const count = Math.max(0, Math.floor(time / gait.substep + 1e-6));
    this.spare = time - count * gait.substep;
    return count;
  }

  /** Looks aside and up at once, degrees; the picture follows at once too. */
  look(yaw: number, pitch: number): void {
    if (yaw === 0 && pitch === 0) return;
    const tilted = clampPitch(this.pitch + pitch);
    this.beforeYaw = wrap(this.beforeYaw + yaw);
    this.beforePitch = clampPitch(this.beforePitch + tilted - this.pitch);
    this.yaw = wrap(this.yaw + yaw);
    this.pitch = tilted;
  }

  /** Begins a substep: turns at these degrees a second. */
  turn(yaw: number, pitch: number): void {
    this.remember();
    this.yaw = wrap(this.yaw + yaw * gait.substep);
    this.pitch = clampPitch(this.pitch + pitch * gait.substep);
  }

  /** Ends a substep: doors, then a step at the velocity asked for, m/s along the ruler and across. */
  advance(wishX: number, wishZ: number): void {
    const speed = Math.hypot(this.vx, this.vz);
    const rate = Math.hypot(wishX, wishZ) >= speed ? gait.start : gait.stop;
    const [dx, dz] = [wishX - this.vx, wishZ - this.vz];
    const part = Math.min(1, (rate * gait.substep) / Math.max(Math.hypot(dx, dz), 1e-9));
    this.vx += dx * part;
    this.vz += dz * part;
    this.doors.move(this.x, this.z, wishX, wishZ, Math.sin(this.heading));
    if (this.vx !== 0 || this.vz !== 0) this.move();
  }

  state(): WalkState {
    return {
      pose: { x: this.x, z: this.z, yaw: this.yaw, pitch: this.pitch },
      before: {
        x: this.beforeX,
        z: this.beforeZ,
        yaw: this.beforeYaw,
        pitch: this.beforePitch,
      },
      vx: this.vx,
      vz: this.vz,
      spare: this.spare,
      doors: this.doors.state(),
    };
  }

  /** One substep's way; out of what it runs into, along its edge. */
  private move(): void {
    const [x, z] = [this.x, this.z];
    const [dx, dz] = [this.vx * gait.substep, this.vz * gait.substep];
    if (this.settle(x + dx, z + dz)) return;
    // Wedged between two solids: one direction may still be free.
    if (this.settle(x + dx, z)) this.vz = 0;
    else if (this.settle(x, z + dz)) this.vx = 0;
    else {
      this.x = x;
      this.z = z;
      this.vx = 0;
      this.vz = 0;
    }
  }

  /** Puts the body at (x, z) or, pushed out of solids, beside; false when no free place comes of it. */
  private settle(x: number, z: number): boolean {
    const { world } = this;
    let [vx, vz] = [this.vx, this.vz];
    for (let i = 0; i < pushes; i++) {
      world.nearest(x, z);
      const depth = gait.radius - world.gap;
      if (depth <= touch) {
        this.x = x;
        this.z = z;
        this.vx = vx;
        this.vz = vz;
        return true;
      }
      x += world.nx * depth;
      z += world.nz * depth;
      const into = vx * world.nx + vz * world.nz;
      if (into < 0) {
        vx -= into * world.nx;
        vz -= into * world.nz;
      }
    }
    return false;
  }

  /** Brings a body that stands in a solid to the nearest free floor. */
  private free(): void {
    this.world.nearest(this.x, this.z);
    if (this.world.gap >= gait.radius - stuck) return;
    const { x, z } = this.world.nearestFree(this.x, this.z);
    this.x = x;
    this.z = z;
    this.vx = 0;
    this.vz = 0;
    this.remember();
  }

  private remember(): void {
    this.beforeX = this.x;
    this.beforeZ = this.z;
    this.beforeYaw = this.yaw;
    this.beforePitch = this.pitch;
  }
}

function clampPitch(pitch: number): number {
  return Math.max(-gait.steepest, Math.min(gait.steepest, pitch));
}
