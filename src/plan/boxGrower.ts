import type { Box } from '../kit/shapes.ts';

/** Grows round points and boxes, without an object for each. */
export class BoxGrower {
  private x0 = Infinity;
  private y0 = Infinity;
  private z0 = Infinity;
  private x1 = -Infinity;
  private y1 = -Infinity;
  private z1 = -Infinity;

  point(x: number, y: number, z: number): void {
    if (x < this.x0) this.x0 = x;
    if (x > this.x1) this.x1 = x;
    if (y < this.y0) this.y0 = y;
    if (y > this.y1) this.y1 = y;
    if (z < this.z0) this.z0 = z;
    if (z > this.z1) this.z1 = z;
  }

  /** A box given by its centre and half its size. */
  around(x: number, y: number, z: number, hx: number, hy: number, hz: number): void {
    this.point(x - hx, y - hy, z - hz);
    this.point(x + hx, y + hy, z + hz);
  }

  /** Null while nothing has been added. */
  get box(): Box | null {
    if (this.x0 > this.x1) return null;
    return {
      min: [this.x0, this.y0, this.z0],
      max: [this.x1, this.y1, this.z1],
    };
  }
}
