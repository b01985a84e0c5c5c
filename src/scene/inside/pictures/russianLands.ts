import { brush } from './brush.ts';
import { area, blend, block, type Draw, ridge } from './draw.ts';
import { spruce } from './motifs.ts';

/** White trunks one behind the other in a yellow wood. */
export const birchWood: Draw = (e) => {
  blend(e, '#cfdfe4', '#e8d9a0');
  brush(e, 160, {
    x: [0, 1],
    y: [0, 0.55],
    size: [0.05, 0.035],
    colours: ['#e0b53c', '#c9952c', '#e9cb62', '#b5a34a'],
  });
  block(e, '#8d8a45', 0, 0.8, 1, 0.2);
  brush(e, 90, {
    x: [0, 1],
    y: [0.78, 1],
    size: [0.06, 0.015],
    colours: ['#b98f34', '#7a7a3c', '#d3a944', '#69702f'],
  });
  for (let i = 0; i < 15; i++) {
    const near = i / 14;
    const x = (0.07 + 0.41 * i) % 1;
    const wide = 0.008 + 0.022 * near;
    const foot = 0.78 + 0.18 * near;
    block(e, near > 0.5 ? '#f4f1e8' : '#dcdccf', x, 0, wide, foot);
    block(e, 'rgba(90,90,90,.35)', x + wide * 0.68, 0, wide * 0.32, foot);
    for (let k = 0; k < 7; k++)
      block(
        e,
        '#3c3a37',
        x + wide * 0.5 * e.next(),
        foot * e.next(),
        wide * 0.5,
        0.008 + 0.01 * near,
      );
  }
  brush(e, 70, {
    x: [0, 1],
    y: [0, 0.3],
    size: [0.04, 0.03],
    colours: ['#e9c44c', '#d8a636', '#f0d676'],
  });
};

/** A broad river at dusk, a steep bank with firs. */
export const riverDusk: Draw = (e) => {
  blend(e, '#5c6f9c', '#f2b988');
  brush(e, 20, {
    x: [0, 1],
    y: [0.12, 0.34],
    size: [0.2, 0.012],
    colours: ['rgba(240,180,150,.6)', 'rgba(120,110,150,.5)'],
  });
  ridge(e, '#5f6479', 0.44, 0.04);
  block(e, '#c99a86', 0, 0.5, 1, 0.5);
  brush(e, 80, {
    x: [0, 1],
    y: [0.5, 1],
    size: [0.16, 0.008],
    colours: ['#e9bd98', '#8c7f93', '#a88a8e', '#6d6e8c'],
  });
  area(e, '#2c332f', [
    [0.58, 0.58],
    [0.7, 0.4],
    [1, 0.3],
    [1, 1],
    [0.86, 1],
    [0.7, 0.72],
  ]);
  for (let i = 0; i < 9; i++)
    spruce(
      e,
      0.66 + i * 0.042,
      0.46 - i * 0.012 + 0.02 * e.next(),
      0.22 + 0.14 * e.next(),
      '#1f2a26',
    );
  area(e, '#39302a', [
    [0.16, 0.76],
    [0.36, 0.76],
    [0.33, 0.8],
    [0.19, 0.8],
  ]);
  block(e, '#39302a', 0.25, 0.64, 0.012, 0.13);
};

/** Stacks of hay on a mown field, a lane of trees. */
export const hayField: Draw = (e) => {
  blend(e, '#86b2dc', '#f0e9cf');
  brush(e, 22, {
    x: [0, 1],
    y: [0.06, 0.3],
    size: [0.14, 0.04],
    colours: ['rgba(255,255,255,.7)', 'rgba(235,238,240,.6)'],
  });
  brush(e, 70, {
    x: [0, 1],
    y: [0.42, 0.54],
    size: [0.05, 0.04],
    colours: ['#5c7a48', '#48663c', '#6f8a50'],
  });
  block(e, '#d3bd66', 0, 0.52, 1, 0.48);
  brush(e, 110, {
    x: [0, 1],
    y: [0.54, 1],
    size: [0.1, 0.012],
    colours: ['#e0cc7c', '#bfa550', '#c9b35c'],
  });
  for (const [x, y, s] of [
    [0.28, 0.78, 1],
    [0.62, 0.66, 0.6],
    [0.82, 0.72, 0.75],
  ] as const) {
    area(e, '#b08a3a', [
      [x - 0.13 * s, y],
      [x - 0.12 * s, y - 0.18 * s],
      [x - 0.06 * s, y - 0.34 * s],
      [x, y - 0.4 * s],
      [x + 0.06 * s, y - 0.34 * s],
      [x + 0.12 * s, y - 0.18 * s],
      [x + 0.13 * s, y],
    ]);
    area(e, '#8a6a2c', [
      [x + 0.02 * s, y],
      [x + 0.03 * s, y - 0.36 * s],
      [x + 0.12 * s, y - 0.18 * s],
      [x + 0.13 * s, y],
    ]);
  }
};

/** Red and gold woods mirrored in a lake. */
export const autumnLake: Draw = (e) => {
  blend(e, '#9cc0dc', '#e6eae0');
  ridge(e, '#8797a4', 0.34, 0.06);
  const wood = ['#c2542a', '#d98f34', '#a8402a', '#e0b44a', '#5d6f3c'] as const;
  brush(e, 150, { x: [0, 1], y: [0.36, 0.5], size: [0.035, 0.04], colours: wood });
  block(e, '#6e93a6', 0, 0.53, 1, 0.47);
  e.c.globalAlpha = 0.55;
  brush(e, 120, { x: [0, 1], y: [0.54, 0.7], size: [0.035, 0.045], colours: wood });
  e.c.globalAlpha = 1;
  brush(e, 70, {
    x: [0, 1],
    y: [0.56, 1],
    size: [0.16, 0.006],
    colours: ['#8fb0be', '#557d94', '#a9c4cc'],
  });
  area(e, '#4d3a28', [
    [0, 0.9],
    [0.3, 0.86],
    [0.33, 0.89],
    [0, 0.95],
  ]);
  for (const x of [0.08, 0.2, 0.3]) block(e, '#3a2b1e', x, 0.86, 0.014, 0.14);
};
