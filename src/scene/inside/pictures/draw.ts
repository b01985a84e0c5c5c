import { seeded } from '../../../build/land/seeded.ts';

/** A picture's canvas: `w` × `h` pixels, from the upper left; draws stay inside. */
export interface Easel {
  readonly c: CanvasRenderingContext2D;
  readonly w: number;
  readonly h: number;
  /** The same numbers every time, 0 to 1. */
  readonly next: () => number;
}

export type Draw = (easel: Easel) => void;

/** The easel at a place on a canvas. */
export function easelAt(c: CanvasRenderingContext2D, w: number, h: number, seed: number): Easel {
  return { c, w, h, next: seeded(seed) };
}

/** A rectangle in shares of the picture's size. */
export function block(
  { c, w, h }: Easel,
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  c.fillStyle = colour;
  c.fillRect(x * w, y * h, width * w, height * h);
}

/** A line through points in shares of the picture's size; `width` in pixels. */
export function stroke(
  { c, w, h }: Easel,
  colour: string,
  width: number,
  points: readonly (readonly [number, number])[],
): void {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x * w, y * h);
    else c.lineTo(x * w, y * h);
  });
  c.stroke();
}

/** Fills a closed outline in shares of the picture's size. */
export function area(
  { c, w, h }: Easel,
  colour: string,
  points: readonly (readonly [number, number])[],
): void {
  c.fillStyle = colour;
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x * w, y * h);
    else c.lineTo(x * w, y * h);
  });
  c.fill();
}

/** A vertical blend over the whole picture. */
export function blend({ c, w, h }: Easel, top: string, foot: string): void {
  const colours = c.createLinearGradient(0, 0, 0, h);
  colours.addColorStop(0, top);
  colours.addColorStop(1, foot);
  c.fillStyle = colours;
  c.fillRect(0, 0, w, h);
}

/** A ridge of hills from the left to the right edge: heights about `y`, closed at the foot. */
export function ridge(easel: Easel, colour: string, y: number, rough: number): void {
  const points: [number, number][] = [[0, 1]];
  let at = y;
  for (let i = 0; i <= 24; i++) {
    at += (easel.next() - 0.5) * rough;
    at += (y - at) * 0.15;
    points.push([i / 24, at]);
  }
  points.push([1, 1]);
  area(easel, colour, points);
}
