import type { Collider } from './types.ts';

/** Length of a bin along the car, m. */
const bin = 0.5;

/** Farthest that a question may reach, m. */
const reach = 0.6;

/** A collider with its turn worked out. */
export interface Solid extends Collider {
  readonly cos: number;
  readonly sin: number;
}

/**
 * Rectangles on the floor, sorted into bins along the car so that a question looks at few of them. `nearest` leaves its answer
 * in the fields (no object for each question); they hold until the next question.
 */
export class Solids {
  /** Metres from the point to the solid's edge; negative inside it. */
  gap = Infinity;
  /** Unit vector from the solid to the point: the way out. */
  nx = 0;
  nz = 0;

  readonly all: readonly Solid[];
  private readonly first: number;
  private readonly bins: readonly (readonly Solid[])[];

  constructor(colliders: readonly Collider[]) {
    const solids = colliders.map(Solids.prepare);
    this.all = solids;
    const spans = solids.map((one) => {
      const half = Math.abs(one.cos) * one.hx + Math.abs(one.sin) * one.hz + reach;
      return { one, from: binOf(one.x - half), to: binOf(one.x + half) };
    });
    this.first = spans.reduce((least, { from }) => Math.min(least, from), 0);
    const last = spans.reduce((most, { to }) => Math.max(most, to), this.first);
    const bins = Array.from({ length: last - this.first + 1 }, (): Solid[] => []);
    for (const { one, from, to } of spans) {
      for (let i = from; i <= to; i++) bins[i - this.first]!.push(one);
    }
    this.bins = bins;
  }

  /** Looks for the solid nearest to (x, z); those farther than 0.6 m count as infinitely far. */
  nearest(x: number, z: number): void {
    this.gap = Infinity;
    const near = this.bins[binOf(x) - this.first];
    if (!near) return;
    for (const solid of near) this.consider(solid, x, z);
  }

  static prepare(this: void, collider: Collider): Solid {
    return { ...collider, cos: Math.cos(collider.yaw), sin: Math.sin(collider.yaw) };
  }

  /** Distance of (x, z) to one solid, m; negative inside it. Beyond `least` it may say Infinity. */
  apart(solid: Solid, x: number, z: number, least: number): number {
    this.gap = least;
    this.consider(solid, x, z);
    return this.gap < least ? this.gap : Infinity;
  }

  /** Takes one more solid into the answer: `nearest` does it for its own, others come and go (a door's leaf). */
  consider(solid: Solid, x: number, z: number): void {
    const { cos, sin, hx, hz } = solid;
    const [dx, dz] = [x - solid.x, z - solid.z];
    // Into the rectangle's own axes: the turn is about y, from z to x.
    const u = cos * dx - sin * dz;
    const w = sin * dx + cos * dz;
    const ou = Math.abs(u) - hx;
    const ow = Math.abs(w) - hz;
    if (ou >= this.gap || ow >= this.gap) return;
    let gap: number;
    let nu = 0;
    let nw = 0;
    if (ou > 0 && ow > 0) {
      gap = Math.sqrt(ou * ou + ow * ow);
      if (gap >= this.gap) return;
      nu = (ou / gap) * Math.sign(u);
      nw = (ow / gap) * Math.sign(w);
    } else if (ou > ow) {
      gap = ou;
      nu = u < 0 ? -1 : 1;
    } else {
      gap = ow;
      nw = w < 0 ? -1 : 1;
    }
    if (gap >= this.gap) return;
    this.gap = gap;
    this.nx = cos * nu + sin * nw;
    this.nz = cos * nw - sin * nu;
  }
}

function binOf(x: number): number {
  return Math.floor(x / bin);
}
