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
  /** Half of the roof's width between its rails, against half of the car's. */
  readonly tumble: number;
  /** Lines between doors: before the front one, between the two, behind the rear one. */
  readonly doors: readonly [number, number, number];
  readonly axles: readonly [number, number];
  readonly radius: number;
  /** Height of the sills. */
  readonly sill: number;
  /** How far the rounding of nose and tail reaches along the car. */
  readonly ends: { readonly nose: number; readonly tail: number };
  /** A tall body: dark sills and arches, rails on the roof, glass behind the rear doors, a tailgate. */
  readonly tall: boolean;
}

/** Sizes of common cars of each kind, rounded (ours). */
export const carForms: readonly [CarForm, CarForm, CarForm] = [
  {
    name: 'saloon',
    length: 5,
    width: 1.86,
    waist: [
      [-2.5, 0.9],
      [-2.25, 0.985],
      [-1.4, 1.0],
      [0.9, 0.96],
      [1.4, 0.93],
      [2.1, 0.85],
      [2.5, 0.74],
    ],
    roof: [
      [-1.3, 1.38],
      [-0.5, 1.46],
      [0, 1.47],
      [0.6, 1.4],
    ],
    cabin: [1.3, 0.42, -1.0, -1.8],
    tumble: 0.66,
    doors: [0.86, -0.2, -1.22],
    axles: [-1.45, 1.55],
    radius: 0.34,
    sill: 0.24,
    ends: { nose: 0.6, tail: 0.5 },
    tall: false,
  },
  {
    name: 'limousine',
    length: 5.4,
    width: 1.9,
    waist: [
      [-2.7, 0.93],
      [-2.45, 1.01],
      [-1.6, 1.02],
      [1.1, 0.98],
      [1.5, 0.96],
      [2.3, 0.88],
      [2.7, 0.78],
    ],
    roof: [
      [-1.6, 1.39],
      [-0.8, 1.48],
      [0.1, 1.49],
      [0.8, 1.43],
    ],
    cabin: [1.42, 0.6, -1.26, -1.98],
    tumble: 0.67,
    doors: [1.0, -0.14, -1.46],
    axles: [-1.62, 1.72],
    radius: 0.36,
    sill: 0.24,
    ends: { nose: 0.5, tail: 0.45 },
    tall: false,
  },
  {
    name: 'suv',
    length: 4.8,
    width: 1.9,
    waist: [
      [-2.4, 1.12],
      [-2.2, 1.14],
      [-1.4, 1.13],
      [0.9, 1.1],
      [1.3, 1.08],
      [2.1, 1.0],
      [2.4, 0.9],
    ],
    roof: [
      [-2.2, 1.7],
      [-1.2, 1.76],
      [0, 1.77],
      [0.7, 1.69],
    ],
    cabin: [1.22, 0.52, -1.96, -2.2],
    tumble: 0.72,
    doors: [0.86, -0.12, -1.06],
    axles: [-1.46, 1.6],
    radius: 0.39,
    sill: 0.36,
    ends: { nose: 0.45, tail: 0.26 },
    tall: true,
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
