import type { Box, Shape } from '../../src/kit/shapes.ts';

/** A closed solid of each kind with the box and volume that it must have. */
export interface Sample {
  readonly name: string;
  readonly shape: Shape;
  readonly box: Box;
  /** m³ of the ideal solid. */
  readonly volume: number;
  /** How far the faceted volume may be below the ideal one. */
  readonly loss: number;
}

const common = { role: 'body-side', detail: 2 } as const;
const cylinder = [
  [0, -0.1],
  [0.5, -0.1],
  [0.5, 0.3],
  [0, 0.3],
] as const;
const notched = [
  [0, 0],
  [2, 0],
  [2, 1],
  [1, 0.4],
  [0, 1],
] as const;
const turn = [0.3, -0.4, 0.5] as const;

export const samples: readonly Sample[] = [
  {
    name: 'plain box',
    shape: { ...common, kind: 'box', at: [1, 2, 3], size: [2, 1, 0.5] },
    box: { min: [0, 1.5, 2.75], max: [2, 2.5, 3.25] },
    volume: 1,
    loss: 1e-6,
  },
  {
    name: 'chamfered box',
    shape: {
      ...common,
      kind: 'box',
      at: [1, 2, 3],
      size: [2, 1, 0.5],
      bevel: 0.02,
    },
    box: { min: [0, 1.5, 2.75], max: [2, 2.5, 3.25] },
    volume: 1,
    loss: 0.01,
  },
  {
    name: 'box turned a quarter about y',
    shape: {
      ...common,
      kind: 'box',
      at: [0, 0, 0],
      size: [2, 1, 0.5],
      turn: [0, Math.PI / 2, 0],
    },
    box: { min: [-0.25, -0.5, -1], max: [0.25, 0.5, 1] },
    volume: 1,
    loss: 1e-6,
  },
  ...(['x', 'y', 'z'] as const).map((axis, k): Sample => {
    const box = { min: [0.5, 0.5, 0.5], max: [1.5, 1.5, 1.5] };
    box.min[k] = 0.9;
    box.max[k] = 1.3;
    return {
      name: `cylinder along ${axis}`,
      shape: {
        ...common,
        kind: 'lathe',
        axis,
        at: [1, 1, 1],
        profile: cylinder,
        creases: [1, 2],
        segments: 24,
      },
      box: {
        min: [box.min[0]!, box.min[1]!, box.min[2]!],
        max: [box.max[0]!, box.max[1]!, box.max[2]!],
      },
      volume: Math.PI * 0.25 * 0.4,
      loss: 0.006,
    };
  }),
  {
    name: 'ring whose profile ends where it began',
    shape: {
      ...common,
      kind: 'lathe',
      axis: 'y',
      at: [0, 0, 0],
      profile: [
        [0.4, 0],
        [0.5, 0],
        [0.5, 0.2],
        [0.4, 0.2],
        [0.4, 0],
      ],
      creases: [0, 1, 2, 3],
      segments: 32,
    },
    box: { min: [-0.5, 0, -0.5], max: [0.5, 0.2, 0.5] },
    volume: Math.PI * 0.09 * 0.2,
    loss: 0.002,
  },
  ...(['x', 'y', 'z'] as const).map((axis): Sample => {
    const [low, high] = [-0.25, 0.25];
    const boxes: Record<string, Box> = {
      x: { min: [low, 0, 0], max: [high, 1, 2] },
      y: { min: [0, low, 0], max: [2, high, 1] },
      z: { min: [0, 0, low], max: [2, 1, high] },
    };
    return {
      name: `notched prism along ${axis}`,
      shape: {
        ...common,
        kind: 'prism',
        axis,
        outline: notched,
        from: low,
        to: high,
      },
      box: boxes[axis]!,
      volume: 1.4 * 0.5,
      loss: 1e-6,
    };
  }),
  {
    name: 'prism with a chamfer, outline clockwise',
    shape: {
      ...common,
      kind: 'prism',
      axis: 'z',
      outline: notched.toReversed(),
      from: -0.25,
      to: 0.25,
      bevel: 0.02,
    },
    box: { min: [0, 0, -0.25], max: [2, 1, 0.25] },
    volume: 1.4 * 0.5,
    loss: 0.01,
  },
  {
    name: 'straight bar',
    shape: {
      ...common,
      kind: 'tube',
      path: [
        [0, 1, 0],
        [2, 1, 0],
      ],
      radius: 0.05,
      sides: 12,
    },
    box: { min: [0, 0.95, -0.05], max: [2, 1.05, 0.05] },
    volume: 2 * Math.PI * 0.05 ** 2,
    loss: 0.001,
  },
  {
    name: 'bent bar',
    shape: {
      ...common,
      kind: 'tube',
      path: [
        [0, 0, 0],
        [0, 1, 0],
        [1, 1, 0],
      ],
      radius: 0.05,
      sides: 12,
    },
    box: { min: [-0.05, 0, -0.05], max: [1, 1.05, 0.05] },
    volume: 2 * Math.PI * 0.05 ** 2,
    loss: 0.002,
  },
];

/** A box turned about all three axes: its box is known only from `shapeBox`. */
export const turnedBox: Shape = {
  ...common,
  kind: 'box',
  at: [1, 2, 3],
  size: [2, 1, 0.5],
  turn,
};
