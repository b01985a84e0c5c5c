import type { Vec2 } from '../../shapes.ts';

/** Lines of a road car of no particular make, m; x = 0 in its middle, +x its front. */
export interface CarForm {
  readonly name: string;
  readonly length: number;
  readonly width: number;
  /** Height of the body without the cabin, and of the roof, along x. */
  readonly waist: readonly Vec2[];
  readonly roof: readonly Vec2[];
  /** x of the windscreen's foot and head, of the rear window's head and foot. */
  readonly cabin: readonly [number, number, number, number];
  readonly doors: readonly number[];
  readonly axles: readonly number[];
  readonly track: number;
  readonly radius: number;
}

/** Sizes of common cars of each kind, rounded (ours). */
export const carForms: readonly [CarForm, CarForm, CarForm] = [
  {
    name: 'saloon',
    length: 5,
    width: 1.86,
    waist: [
      [-2.5, 0.86],
      [-2.2, 0.98],
      [-1.4, 1.0],
      [0.9, 0.97],
      [1.3, 0.95],
      [2.1, 0.84],
      [2.5, 0.72],
    ],
    roof: [
      [-1.3, 1.38],
      [-0.7, 1.46],
      [0, 1.47],
      [0.5, 1.42],
    ],
    cabin: [1.2, 0.42, -1.0, -1.85],
    doors: [0.75, -0.2, -1.25],
    axles: [-1.5, 1.55],
    track: 1.58,
    radius: 0.34,
  },
  {
    name: 'limousine',
    length: 5.4,
    width: 1.9,
    waist: [
      [-2.7, 0.88],
      [-2.4, 1.0],
      [-1.6, 1.02],
      [1.1, 0.99],
      [1.5, 0.97],
      [2.3, 0.87],
      [2.7, 0.74],
    ],
    roof: [
      [-1.5, 1.39],
      [-0.9, 1.48],
      [0.1, 1.49],
      [0.7, 1.44],
    ],
    cabin: [1.36, 0.58, -1.24, -2.05],
    doors: [0.9, -0.16, -1.4],
    axles: [-1.65, 1.7],
    track: 1.62,
    radius: 0.36,
  },
  {
    name: 'suv',
    length: 4.8,
    width: 1.9,
    waist: [
      [-2.4, 0.96],
      [-2.2, 1.1],
      [-1.4, 1.12],
      [0.9, 1.1],
      [1.2, 1.09],
      [2.1, 1.02],
      [2.4, 0.84],
    ],
    roof: [
      [-2.2, 1.7],
      [-1.2, 1.76],
      [0, 1.76],
      [0.5, 1.7],
    ],
    cabin: [1.1, 0.5, -2.05, -2.3],
    doors: [0.75, -0.15, -1.2],
    axles: [-1.42, 1.46],
    track: 1.6,
    radius: 0.39,
  },
];

/** Height of a line at x. */
export function lineAt(line: readonly Vec2[], x: number): number {
  let before = line[0]!;
  for (const point of line) {
    if (x <= point[0]) {
      const span = point[0] - before[0];
      const t = span < 1e-9 ? 1 : (x - before[0]) / span;
      const smooth = t * t * (3 - 2 * t);
      return before[1] + (point[1] - before[1]) * smooth;
    }
    before = point;
  }
  return before[1];
}
