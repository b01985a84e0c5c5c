import type { BogieDesign } from './design.ts';

/** Russian coach bogie, KVZ-TsNII / TVZ 68-4075-like: cranked frame, slim springs beside each box, a fat pair on a hung plank. */
export const kvz: BogieDesign = {
  kind: 'kvz',
  axles: [-1.2, 1.2],
  wheelRadius: 0.4785,
  journal: 1.018,
  frameZ: [0.94, 1.1],
  frame: [
    [-1.74, 0.84],
    [-1.74, 0.99],
    [-1.5, 1.03],
    [-0.86, 1.03],
    [-0.66, 0.95],
    [0.66, 0.95],
    [0.86, 1.03],
    [1.5, 1.03],
    [1.74, 0.99],
    [1.74, 0.84],
    [0.8, 0.84],
    [0.62, 0.78],
    [-0.62, 0.78],
    [-0.8, 0.84],
  ],
  box: {
    size: 0.34,
    cap: 0.12,
    wing: { half: 0.44, from: 0.36, to: 0.42 },
    guides: false,
  },
  springs: [
    { x: -1.51, from: 0.42, to: 0.84, diameter: 0.22 },
    { x: -0.89, from: 0.42, to: 0.84, diameter: 0.22 },
    { x: 0.89, from: 0.42, to: 0.84, diameter: 0.22 },
    { x: 1.51, from: 0.42, to: 0.84, diameter: 0.22 },
    { x: -0.24, from: 0.35, to: 0.83, diameter: 0.3, z: 1.15 },
    { x: 0.24, from: 0.35, to: 0.83, diameter: 0.3, z: 1.15 },
  ],
  planks: [
    [
      [-0.7, 0.27],
      [0.7, 0.27],
      [0.7, 0.35],
      [-0.7, 0.35],
    ],
  ],
  bolster: [
    [-0.34, 0.83],
    [0.34, 0.83],
    [0.34, 1.06],
    [-0.34, 1.06],
  ],
  hangers: [
    { x: -0.58, from: 0.31, to: 0.9 },
    { x: 0.58, from: 0.31, to: 0.9 },
  ],
  dampers: [[0.62, 0.92, 0.05, 0.34]],
  links: [],
  brakeCylinders: [],
  brakes: [-1.75, -0.66, 0.66, 1.75],
  driven: false,
};
