import { brush } from './brush.ts';
import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';
import { hut, spruce } from './motifs.ts';

/** Huts in deep snow under a violet evening. */
export const winterVillage: Draw = (e) => {
  blend(e, '#8190b8', '#efc9b4');
  ridge(e, '#7f8aa6', 0.46, 0.06);
  for (let i = 0; i < 12; i++) spruce(e, i / 11, 0.56, 0.16 + 0.14 * e.next(), '#4b5a6e');
  block(e, '#e9edf4', 0, 0.55, 1, 0.45);
  brush(e, 50, {
    x: [0, 1],
    y: [0.58, 1],
    size: [0.2, 0.02],
    colours: ['#dbe2ee', '#f6f7fa', '#c9d2e4'],
  });
  hut(e, 0.24, 0.72, 1);
  hut(e, 0.5, 0.64, 0.7);
  hut(e, 0.74, 0.74, 1.1);
  stroke(e, '#b9c3d8', 6, [
    [0.36, 1],
    [0.42, 0.84],
    [0.38, 0.74],
    [0.46, 0.66],
  ]);
  spruce(e, 0.93, 0.9, 0.5, '#3a4c4c', '#f1f4f8');
  spruce(e, 0.06, 0.9, 0.42, '#3a4c4c', '#f1f4f8');
};

/** Firs under snow by a frozen stream. */
export const snowyFirs: Draw = (e) => {
  blend(e, '#a9c4dc', '#eef2f4');
  for (let i = 0; i < 16; i++) spruce(e, i / 15, 0.6, 0.3 + 0.2 * e.next(), '#6f8797');
  block(e, '#f2f5f8', 0, 0.58, 1, 0.42);
  for (const [x, foot, tall] of [
    [0.1, 0.8, 0.74],
    [0.24, 0.72, 0.5],
    [0.8, 0.78, 0.7],
    [0.94, 0.86, 0.82],
    [0.66, 0.68, 0.42],
  ] as const)
    spruce(e, x, foot, tall, '#33514c', '#f4f7fa');
  area(e, '#7fa3ba', [
    [0.48, 0.62],
    [0.53, 0.62],
    [0.5, 0.74],
    [0.62, 0.86],
    [0.7, 1],
    [0.36, 1],
    [0.44, 0.86],
    [0.42, 0.74],
  ]);
  brush(e, 30, {
    x: [0.1, 0.9],
    y: [0.64, 0.98],
    size: [0.14, 0.015],
    colours: ['rgba(190,208,226,.6)'],
  });
};

/** Lilac in a glass jug by a window. */
export const lilacStillLife: Draw = (e) => {
  blend(e, '#c9cfd0', '#a8b2b4');
  block(e, '#e8eef0', 0.58, 0, 0.36, 0.6);
  block(e, '#9db9a0', 0.61, 0.24, 0.3, 0.33);
  block(e, '#8a9698', 0.75, 0, 0.014, 0.6);
  block(e, '#b89a72', 0, 0.72, 1, 0.28);
  area(e, 'rgba(150,185,190,.85)', [
    [0.3, 0.5],
    [0.46, 0.5],
    [0.48, 0.84],
    [0.28, 0.84],
  ]);
  brush(e, 50, {
    x: [0.18, 0.58],
    y: [0.24, 0.52],
    size: [0.05, 0.03],
    colours: ['#4f6f4a', '#3f5c3e'],
  });
  for (const [x, y] of [
    [0.24, 0.28],
    [0.38, 0.18],
    [0.5, 0.28],
    [0.33, 0.38],
    [0.45, 0.42],
  ] as const)
    brush(e, 36, {
      x: [x - 0.065, x + 0.065],
      y: [y - 0.1, y + 0.09],
      size: [0.02, 0.02],
      colours: ['#9a78bd', '#b698d2', '#7c5aa2', '#cdb6e2'],
    });
  brush(e, 12, {
    x: [0.55, 0.85],
    y: [0.8, 0.9],
    size: [0.02, 0.016],
    colours: ['#9a78bd', '#b698d2'],
  });
};

/** Sails on a grey gulf. */
export const sailsOnGulf: Draw = (e) => {
  blend(e, '#b9c6d2', '#e6e4dc');
  brush(e, 24, {
    x: [0, 1],
    y: [0.08, 0.4],
    size: [0.18, 0.05],
    colours: ['rgba(236,238,240,.6)', 'rgba(150,164,180,.35)'],
  });
  block(e, '#6d8a98', 0, 0.56, 1, 0.44);
  brush(e, 110, {
    x: [0, 1],
    y: [0.58, 1],
    size: [0.1, 0.01],
    colours: ['#88a4ae', '#557582', '#a9bec2', '#47646f'],
  });
  for (const [x, y, s] of [
    [0.34, 0.7, 1],
    [0.62, 0.62, 0.55],
    [0.8, 0.6, 0.4],
  ] as const) {
    area(e, '#f7f4ea', [
      [x, y],
      [x + 0.01, y - 0.5 * s],
      [x + 0.14 * s, y - 0.02],
    ]);
    area(e, '#e3dccb', [
      [x - 0.012, y],
      [x - 0.005, y - 0.42 * s],
      [x - 0.09 * s, y - 0.02],
    ]);
    area(e, '#3a2d28', [
      [x - 0.1 * s, y],
      [x + 0.14 * s, y],
      [x + 0.1 * s, y + 0.045 * s],
      [x - 0.07 * s, y + 0.045 * s],
    ]);
  }
};
