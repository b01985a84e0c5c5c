import type { Easel } from './draw.ts';

interface Dabs {
  /** From left to right and from top to foot, in shares of the picture's size. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Half length and half height of a dab, in shares of the picture's height. */
  readonly size: readonly [number, number];
  readonly colours: readonly string[];
}

/** So many dabs of a brush in a field of a picture, their colours at random. */
export function brush(
  { c, w, h, next }: Easel,
  count: number,
  { x, y, size, colours }: Dabs,
): void {
  for (let i = 0; i < count; i++) {
    c.fillStyle = colours[Math.floor(next() * colours.length)]!;
    c.beginPath();
    c.ellipse(
      (x[0] + (x[1] - x[0]) * next()) * w,
      (y[0] + (y[1] - y[0]) * next()) * h,
      size[0] * h * (0.6 + 0.8 * next()),
      size[1] * h * (0.6 + 0.8 * next()),
      (next() - 0.5) * 0.5,
      0,
      7,
    );
    c.fill();
  }
}
