import type { Vec2 } from '../shapes.ts';

/** A letter as strokes in a box `width` × 1, base line at 0. */
export interface Glyph {
  readonly width: number;
  readonly strokes: readonly (readonly Vec2[])[];
}

/** Broken line round part of an ellipse; angles in turns, 0 = right, counter-clockwise. */
function arc(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
): readonly Vec2[] {
  const steps = Math.max(3, Math.round(Math.abs(to - from) * 14));
  return Array.from({ length: steps + 1 }, (_, i): Vec2 => {
    const angle = 2 * Math.PI * (from + ((to - from) * i) / steps);
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

const bowl: readonly Vec2[] = [
  [0, 1],
  [0.28, 1],
  ...arc(0.28, 0.73, 0.26, 0.27, 0.25, -0.25),
  [0, 0.46],
];

/** The letters that our locomotives carry, and no more. */
export const strokeFont: Readonly<Record<string, Glyph>> = {
  Р: {
    width: 0.56,
    strokes: [
      [
        [0, 0],
        [0, 1],
      ],
      bowl,
    ],
  },
  Ж: {
    width: 0.9,
    strokes: [
      [
        [0.45, 0],
        [0.45, 1],
      ],
      [
        [0, 1],
        [0.41, 0.53],
        [0, 0],
      ],
      [
        [0.9, 1],
        [0.49, 0.53],
        [0.9, 0],
      ],
    ],
  },
  Д: {
    width: 0.74,
    strokes: [
      [
        [0, -0.2],
        [0, 0],
        [0.74, 0],
        [0.74, -0.2],
      ],
      [
        [0.1, 0],
        [0.2, 0.4],
        [0.22, 1],
        [0.62, 1],
        [0.62, 0],
      ],
    ],
  },
  Т: {
    width: 0.62,
    strokes: [
      [
        [0, 1],
        [0.62, 1],
      ],
      [
        [0.31, 1],
        [0.31, 0],
      ],
    ],
  },
  Э: {
    width: 0.58,
    strokes: [
      arc(0.26, 0.5, 0.32, 0.5, 0.42, -0.42),
      [
        [0.16, 0.5],
        [0.56, 0.5],
      ],
    ],
  },
  П: {
    width: 0.6,
    strokes: [
      [
        [0, 0],
        [0, 1],
        [0.6, 1],
        [0.6, 0],
      ],
    ],
  },
  Б: {
    width: 0.56,
    strokes: [
      [[0.5, 1], [0, 1], [0, 0], [0.28, 0], ...arc(0.28, 0.28, 0.26, 0.28, -0.25, 0.25), [0, 0.56]],
    ],
  },
  С: { width: 0.6, strokes: [arc(0.34, 0.5, 0.34, 0.5, 0.1, 0.9)] },
  D: {
    width: 0.58,
    strokes: [[[0, 0], [0, 1], [0.24, 1], ...arc(0.24, 0.5, 0.34, 0.5, 0.25, -0.25), [0, 0]]],
  },
  F: {
    width: 0.52,
    strokes: [
      [
        [0, 0],
        [0, 1],
        [0.52, 1],
      ],
      [
        [0, 0.52],
        [0.42, 0.52],
      ],
    ],
  },
  Z: {
    width: 0.56,
    strokes: [
      [
        [0, 1],
        [0.56, 1],
        [0, 0],
        [0.56, 0],
      ],
    ],
  },
  A: {
    width: 0.64,
    strokes: [
      [
        [0, 0],
        [0.32, 1],
        [0.64, 0],
      ],
      [
        [0.12, 0.33],
        [0.52, 0.33],
      ],
    ],
  },
  '-': {
    width: 0.34,
    strokes: [
      [
        [0, 0.48],
        [0.34, 0.48],
      ],
    ],
  },
  '0': { width: 0.54, strokes: [arc(0.27, 0.5, 0.27, 0.5, 0.25, 1.25)] },
  '1': {
    width: 0.24,
    strokes: [
      [
        [0, 0.8],
        [0.2, 1],
        [0.2, 0],
      ],
    ],
  },
  '2': {
    width: 0.54,
    strokes: [[...arc(0.27, 0.73, 0.26, 0.27, 0.45, -0.1), [0, 0], [0.54, 0]]],
  },
  '3': {
    width: 0.52,
    strokes: [
      [...arc(0.25, 0.75, 0.24, 0.25, 0.42, -0.25), ...arc(0.25, 0.26, 0.26, 0.26, 0.25, -0.42)],
    ],
  },
  '7': {
    width: 0.54,
    strokes: [
      [
        [0, 1],
        [0.54, 1],
        [0.18, 0],
      ],
    ],
  },
  东: {
    width: 1,
    strokes: [
      [
        [0.08, 0.84],
        [0.92, 0.84],
      ],
      [
        [0.44, 1.02],
        [0.2, 0.54],
        [0.9, 0.54],
      ],
      [
        [0.54, 0.7],
        [0.54, 0.02],
        [0.4, 0.08],
      ],
      [
        [0.3, 0.38],
        [0.08, 0.1],
      ],
      [
        [0.74, 0.38],
        [0.96, 0.1],
      ],
    ],
  },
  风: {
    width: 1,
    strokes: [
      [
        [0, 0],
        [0.14, 0.24],
        [0.16, 0.96],
        [0.78, 0.96],
        [0.82, 0.26],
        [0.98, 0.02],
        [1.0, 0.2],
      ],
      [
        [0.32, 0.74],
        [0.66, 0.16],
      ],
      [
        [0.66, 0.74],
        [0.3, 0.16],
      ],
    ],
  },
};
