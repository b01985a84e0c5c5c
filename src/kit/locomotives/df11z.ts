import type { Vec2 } from '../shapes.ts';
import type { LocomotiveSpec, PaintZone, SideDoor } from './spec.ts';

const length = 21.25;
const gutter = 3.62;
const crown = 4.5;

/** Skin half width 1.60, so that rails and mirrors reach the published 1.652 to either side. */
const section: readonly Vec2[] = [
  [1.58, 1.16],
  [1.59, 1.26],
  [1.6, 1.45],
  [1.6, 3.38],
  [1.575, 3.62],
  [1.52, 3.86],
  [1.4, 4.1],
  [1.2, 4.29],
  [0.9, 4.42],
  [0.5, 4.485],
  [0.02, crown],
];

const sideWindow: readonly Vec2[] = [
  [1.8, 2.66],
  [2.78, 2.66],
  [2.78, 3.36],
  [2.14, 3.36],
];
const windowFront: readonly Vec2[] = [
  [1.8, 2.66],
  [2.14, 3.36],
];
const windowBack: readonly Vec2[] = [
  [2.78, 2.66],
  [2.78, 3.36],
];
/** Rear edge of the green on the roof, (x, y). */
const brow: readonly Vec2[] = [
  [1.98, gutter],
  [2.52, crown],
];

const cabPaint: readonly PaintZone[] = [
  { role: '$sill', from: 1.16, to: 1.26, left: 'front', right: 'joint' },
  { role: '$stripe', from: 1.26, to: 1.3, left: 'front', right: 'joint' },
  { role: '$side', from: 1.3, to: 1.9, left: 'front', right: 'joint' },
  { role: '$stripe', from: 1.9, to: 2.06, left: 'front', right: 'joint' },
  { role: '$side', from: 2.06, to: 2.66, left: 'front', right: 'joint' },
  { role: '$side', from: 2.66, to: 3.36, left: 'front', right: windowFront },
  { role: '$side', from: 2.66, to: 3.36, left: windowBack, right: 'joint' },
  { role: '$side', from: 3.36, to: gutter, left: 'front', right: 'joint' },
  { role: '$side', from: gutter, to: crown, left: 'front', right: brow },
  { role: '$roof', from: gutter, to: crown, left: brow, right: 'joint' },
];

const door = (at: number, width: number, pane: number | null): SideDoor => ({
  at,
  width,
  from: 1.42,
  to: 3.36,
  pane,
  steps: [0.46, 0.78, 1.1],
  rails: { from: 1.3, to: 2.65 },
});

const louvre = { panels: 1, oneSide: false };

/**
 * DF11Z, one unit of a pair that stands back to back: one cab. Length, width, height, wheelbase: published for the DF11 family;
 * the rest by eye, reference sheet of vehicles, sections 2 to 5; its confidence is low to medium.
 */
export const df11z: LocomotiveSpec = {
  kind: 'df11z',
  name: 'DF11Z',
  length,
  width: 3.304,
  height: 4.736,
  bogies: [
    { kind: 'co_df', x: 4.625 },
    { kind: 'co_df', x: 16.625 },
  ],
  paint: 'df',
  rearCab: false,
  joint: 2.98,
  wallEnd: 20.8,
  section,
  gutter,
  nose: {
    rows: [
      { y: 1.16, centre: 0.58, edge: 1.1, power: 2.4 },
      { y: 1.35, centre: 0.54, edge: 1.05, power: 2.8 },
      { y: 1.8, centre: 0.5, edge: 1, power: 2.8 },
      { y: 2.2, centre: 0.48, edge: 0.98, power: 2.8 },
      { y: 2.42, centre: 0.48, edge: 0.99, power: 2.8 },
      { y: 2.58, centre: 0.56, edge: 1.06, power: 3 },
      { y: 2.95, centre: 0.79, edge: 1.26, power: 3.2 },
      { y: 3.3, centre: 1, edge: 1.46, power: 3.2 },
      { y: 3.5, centre: 1.12, edge: 1.56, power: 3 },
      { y: 3.7, centre: 1.21, edge: 1.67, power: 2.8 },
      { y: 3.92, centre: 1.29, edge: 1.8, power: 2.6 },
      { y: 4.1, centre: 1.4, edge: 1.95, power: 2.5 },
      { y: 4.29, centre: 1.59, edge: 2.14, power: 2.3 },
      { y: 4.42, centre: 1.86, edge: 2.32, power: 2.1 },
      { y: crown, centre: 2.43, edge: 2.45, power: 2 },
    ],
    creases: [2.42],
    corner: 0.16,
    paint: [
      { role: '$sill', from: 1.16, to: 1.26 },
      { role: '$stripe', from: 1.26, to: 1.3 },
      { role: '$side', from: 1.3, to: 1.9 },
      { role: '$stripe', from: 1.9, to: 2.06 },
      { role: '$side', from: 2.06, to: crown },
    ],
  },
  cabPaint,
  bands: [
    { role: '$sill', from: 1.16, to: 1.26 },
    { role: '$stripe', from: 1.26, to: 1.3 },
    { role: '$side', from: 1.3, to: 1.9 },
    { role: '$stripe', from: 1.9, to: 2.06 },
    { role: '$side', from: 2.06, to: gutter },
  ],
  windscreen: {
    pane: [
      [0.07, 2.68],
      [1.2, 2.68],
      [1.31, 2.76],
      [1.23, 3.42],
      [1.14, 3.5],
      [0.07, 3.5],
    ],
    surround: [
      [0, 2.6],
      [1.25, 2.6],
      [1.38, 2.7],
      [1.3, 3.46],
      [1.18, 3.57],
      [0, 3.57],
    ],
    wiper: { foot: [0.3, 2.64], tip: [0.7, 3.2] },
  },
  lamps: {
    searchlights: [
      { z: -0.15, diameter: 0.2 },
      { z: 0.15, diameter: 0.2 },
    ],
    searchlightBox: {
      y: 3.9,
      width: 0.66,
      height: 0.3,
      corner: 0.06,
      front: 1.17,
    },
    pod: { z: 1.1, y: 1.74, width: 0.6, height: 0.28, corner: 0.06 },
    white: { z: 0.98, diameter: 0.2 },
    red: { z: 1.24, diameter: 0.15 },
  },
  cabWindow: sideWindow,
  windows: [8.1, 10.2, 12.3].map((at) => ({
    at,
    width: 0.5,
    height: 0.5,
    sill: 2.7,
  })),
  doors: [door(3.42, 0.68, 2.62), door(19.9, 0.66, null)],
  grilles: [
    { from: 4.5, to: 5.9, low: 2.55, high: 3.4, slats: 12, ...louvre },
    { from: 6.2, to: 7.5, low: 2.55, high: 3.4, slats: 12, ...louvre },
    { from: 13.1, to: 14.6, low: 2.55, high: 3.4, slats: 12, ...louvre },
    {
      from: 15.1,
      to: 19.3,
      low: 2.25,
      high: 3.5,
      slats: 18,
      panels: 4,
      oneSide: false,
    },
  ],
  roofBoxes: [
    { look: 'hood', from: 5, to: 7.8, half: 1, foot: 4.32, top: 4.64 },
    { look: 'hatch', from: 8.6, to: 13.6, half: 0.95, foot: 4.36, top: 4.58 },
    { look: 'exhaust', from: 10.7, to: 11.3, half: 0.24, foot: 4.5, top: 4.72 },
    { look: 'plinth', from: 15.1, to: 19.3, half: 1.05, foot: 4.3, top: 4.62 },
    {
      look: 'air-conditioner',
      from: 3.3,
      to: 4.5,
      half: 0.65,
      foot: 4.4,
      top: 4.66,
    },
  ],
  fans: [
    { at: 16.15, diameter: 1.6, from: 4.62, to: 4.736 },
    { at: 18.25, diameter: 1.6, from: 4.62, to: 4.736 },
  ],
  horns: { at: 2.45, y: 4.6, z: [-0.3, 0.3] },
  aerial: null,
  texts: [{ text: '东风11Z', at: 10.6, y: 2.13, height: 0.58, role: '$letters' }],
  faceTexts: [{ text: 'DF-0002', y: 2.24, height: 0.15, role: '$number' }],
  plate: { y: 2.24, width: 0.95, height: 0.24 },
  faceRails: {
    upright: { z: 1.44, from: 1.34, to: 2.36 },
    level: { y: 2.53, from: 0.2, to: 1.25 },
  },
  beam: { x: 0.55, low: 0.78, half: 1.4, chamfer: 0.5 },
  plough: {
    low: 0.14,
    high: 0.86,
    centre: 0.42,
    end: 1,
    halfLow: 1.26,
    halfHigh: 1.4,
    solidTo: 0.8,
  },
  coupler: { y: 0.88, look: 'knuckle' },
  belly: 1.44,
  tank: {
    from: 7.75,
    to: 13.5,
    low: 0.4,
    high: 1.06,
    half: 1.46,
    cut: 0.2,
    shoulder: 0.68,
  },
  batteries: [{ from: 8, to: 9.8, low: 0.68, high: 1.1, half: 1.52 }],
  reservoirs: { from: 10.3, to: 12.9, y: 0.9, radius: 0.16, half: 1.5 },
};
