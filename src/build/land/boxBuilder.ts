import type { LandBuffer } from './landBuffer.ts';

type Rgb = readonly [number, number, number];

/** Collects boxes and other flat-faced quads into one buffer; colours are linear RGB. */
export class BoxBuilder {
  readonly #position: number[] = [];
  readonly #normal: number[] = [];
  readonly #colour: number[] = [];
  readonly #index: number[] = [];

  /** One quad, corners counter-clockwise seen from outside. */
  quad(corners: readonly [Rgb, Rgb, Rgb, Rgb], colour: Rgb): void {
    const [a, b, c] = corners;
    const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const length = Math.hypot(n[0] ?? 0, n[1] ?? 0, n[2] ?? 0) || 1;
    const base = this.#position.length / 3;
    for (const corner of corners) {
      this.#position.push(...corner);
      this.#normal.push((n[0] ?? 0) / length, (n[1] ?? 0) / length, (n[2] ?? 0) / length);
      this.#colour.push(...colour);
    }
    this.#index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }

  /** A block from `min` to `max` without its underside; `taper` draws the top in on every side, m. */
  block(min: Rgb, max: Rgb, colour: Rgb, taper = 0): void {
    const [x0, y0, z0] = min;
    const [x1, y1, z1] = max;
    const t = taper;
    const low: readonly Rgb[] = [
      [x0, y0, z0],
      [x1, y0, z0],
      [x1, y0, z1],
      [x0, y0, z1],
    ];
    const top: readonly Rgb[] = [
      [x0 + t, y1, z0 + t],
      [x1 - t, y1, z0 + t],
      [x1 - t, y1, z1 - t],
      [x0 + t, y1, z1 - t],
    ];
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4;
      this.quad([pick(low, j), pick(low, i), pick(top, i), pick(top, j)], colour);
    }
    this.quad([pick(top, 3), pick(top, 2), pick(top, 1), pick(top, 0)], colour);
  }

  buffer(): LandBuffer {
    return {
      position: new Float32Array(this.#position),
      normal: new Float32Array(this.#normal),
      colour: new Float32Array(this.#colour),
      index: new Uint32Array(this.#index),
    };
  }
}

function pick(points: readonly Rgb[], i: number): Rgb {
  return points[i] ?? [0, 0, 0];
}
