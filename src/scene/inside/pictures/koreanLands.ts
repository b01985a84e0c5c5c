import { brush } from './brush.ts';
import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';
import { crag, disc, pine } from './motifs.ts';

/** A fall of water between two crags into a pool, autumn trees at its sides. */
export const waterfall: Draw = (e) => {
  blend(e, '#cfdcdc', '#e9e2cc');
  ridge(e, '#a9bcbc', 0.3, 0.14);
  crag(e, '#76817c', '#5c6763', 0.2, 0.04, 0.42);
  crag(e, '#7d8781', '#566059', 0.84, 0.0, 0.44);
  area(e, '#5f6a64', [
    [0.38, 0.16],
    [0.66, 0.14],
    [0.7, 0.86],
    [0.34, 0.86],
  ]);
  area(e, '#f2f6f5', [
    [0.49, 0.15],
    [0.55, 0.15],
    [0.575, 0.5],
    [0.6, 0.82],
    [0.45, 0.82],
    [0.475, 0.5],
  ]);
  for (let i = 0; i < 7; i++) {
    const x = 0.48 + 0.09 * e.next();
    stroke(e, 'rgba(150,178,186,.7)', 1, [
      [x, 0.2 + 0.2 * e.next()],
      [x + (x - 0.52) * 0.4, 0.8],
    ]);
  }
  block(e, '#5f8f94', 0, 0.84, 1, 0.16);
  brush(e, 26, {
    x: [0.36, 0.7],
    y: [0.8, 0.87],
    size: [0.05, 0.018],
    colours: ['rgba(255,255,255,.75)'],
  });
  brush(e, 16, { x: [0, 1], y: [0.9, 0.99], size: [0.12, 0.008], colours: ['#86b0b2', '#4d7c84'] });
  for (const [x0, x1] of [
    [0, 0.3],
    [0.72, 1],
  ] as const)
    brush(e, 60, {
      x: [x0, x1],
      y: [0.62, 0.86],
      size: [0.035, 0.025],
      colours: ['#a33a22', '#c9642a', '#d59b38', '#5d6b34'],
    });
};

/** A still lake with two boats under sails, hills one behind the other. */
export const lakeWithBoats: Draw = (e) => {
  blend(e, '#9fc3d6', '#eee3c9');
  ridge(e, '#a5b9c2', 0.36, 0.09);
  ridge(e, '#7f9c9c', 0.46, 0.07);
  block(e, '#8fb6c2', 0, 0.52, 1, 0.48);
  brush(e, 60, {
    x: [0, 1],
    y: [0.54, 0.98],
    size: [0.14, 0.006],
    colours: ['#b5d2d6', '#73a0b0', '#cfe0dc'],
  });
  for (const [x, y, s] of [
    [0.36, 0.7, 1],
    [0.68, 0.6, 0.62],
  ] as const) {
    area(e, '#5a3a26', [
      [x - 0.1 * s, y],
      [x + 0.12 * s, y - 0.01],
      [x + 0.08 * s, y + 0.05 * s],
      [x - 0.07 * s, y + 0.05 * s],
    ]);
    area(e, '#f1ead6', [
      [x - 0.01, y - 0.02],
      [x - 0.005, y - 0.34 * s],
      [x + 0.08 * s, y - 0.27 * s],
      [x + 0.09 * s, y - 0.03],
    ]);
    area(e, '#d8c9a6', [
      [x - 0.02, y - 0.02],
      [x - 0.018, y - 0.26 * s],
      [x - 0.075 * s, y - 0.04],
    ]);
    area(e, 'rgba(60,60,50,.25)', [
      [x - 0.08 * s, y + 0.06 * s],
      [x + 0.1 * s, y + 0.06 * s],
      [x + 0.05 * s, y + 0.16 * s],
      [x - 0.04 * s, y + 0.16 * s],
    ]);
  }
  brush(e, 70, {
    x: [0, 0.22],
    y: [0.86, 1],
    size: [0.012, 0.06],
    colours: ['#5a6b38', '#7a8446', '#47582f'],
  });
};

/** The sun over a sea that breaks on rocks. */
export const sunriseSea: Draw = (e) => {
  blend(e, '#f6c27a', '#d9775a');
  disc(e, '#fff0c4', 0.52, 0.44, 0.12);
  block(e, '#3f6d80', 0, 0.48, 1, 0.52);
  brush(e, 40, {
    x: [0.4, 0.64],
    y: [0.49, 0.74],
    size: [0.07, 0.008],
    colours: ['#ffd894', '#f7b070'],
  });
  brush(e, 90, {
    x: [0, 1],
    y: [0.5, 0.9],
    size: [0.12, 0.008],
    colours: ['#56879a', '#315b70', '#6d9aa6'],
  });
  for (const y of [0.72, 0.84]) {
    const line = Array.from({ length: 17 }, (_, i): [number, number] => [
      i / 16,
      y + 0.025 * Math.sin(i * 1.9 + y * 20),
    ]);
    stroke(e, '#e8efe9', 4, line);
  }
  area(e, '#3b3836', [
    [0.72, 1],
    [0.76, 0.66],
    [0.84, 0.56],
    [0.9, 0.62],
    [1, 0.5],
    [1, 1],
  ]);
  area(e, '#2b2a2a', [
    [0, 1],
    [0, 0.74],
    [0.08, 0.7],
    [0.16, 0.84],
    [0.24, 1],
  ]);
  brush(e, 30, {
    x: [0.66, 0.84],
    y: [0.84, 0.96],
    size: [0.04, 0.02],
    colours: ['rgba(250,250,245,.8)'],
  });
  for (const [x, y] of [
    [0.24, 0.2],
    [0.3, 0.26],
    [0.36, 0.17],
  ] as const)
    stroke(e, '#5b4038', 2, [
      [x - 0.025, y],
      [x - 0.008, y - 0.02],
      [x, y],
      [x + 0.01, y - 0.02],
      [x + 0.026, y],
    ]);
};

/** A pavilion on a rock over a valley of mist. */
export const pavilion: Draw = (e) => {
  blend(e, '#d5dfe2', '#eee9d8');
  ridge(e, '#b4c2c6', 0.34, 0.16);
  ridge(e, '#8fa3a6', 0.52, 0.12);
  brush(e, 40, {
    x: [0, 1],
    y: [0.56, 0.68],
    size: [0.22, 0.02],
    colours: ['rgba(244,244,236,.6)'],
  });
  crag(e, '#6f776d', '#545d55', 0.66, 0.5, 0.36);
  const [x, y] = [0.64, 0.5];
  for (const dx of [-0.09, -0.03, 0.03, 0.09])
    block(e, '#8c2f26', x + dx - 0.007, y - 0.16, 0.014, 0.17);
  block(e, '#7d7568', x - 0.13, y, 0.26, 0.03);
  block(e, '#2f6a58', x - 0.115, y - 0.185, 0.23, 0.035);
  area(e, '#3c4348', [
    [x - 0.17, y - 0.17],
    [x - 0.12, y - 0.22],
    [x - 0.05, y - 0.31],
    [x + 0.05, y - 0.31],
    [x + 0.12, y - 0.22],
    [x + 0.17, y - 0.17],
    [x + 0.1, y - 0.19],
    [x - 0.1, y - 0.19],
  ]);
  pine(e, 0.86, 0.78, 0.42, 0.03);
  pine(e, 0.42, 0.86, 0.34, -0.03);
  brush(e, 60, {
    x: [0, 0.42],
    y: [0.8, 1],
    size: [0.05, 0.03],
    colours: ['#5b6f48', '#74834f', '#485a3c', '#b0683a'],
  });
};

/** Terraced rice fields in summer under blue hills. */
export const riceFields: Draw = (e) => {
  blend(e, '#8fbbe0', '#e4ecd8');
  brush(e, 14, {
    x: [0.1, 0.9],
    y: [0.1, 0.24],
    size: [0.12, 0.03],
    colours: ['rgba(255,255,255,.75)'],
  });
  ridge(e, '#7a96ae', 0.36, 0.12);
  ridge(e, '#5d8268', 0.46, 0.07);
  for (let i = 0; i < 6; i++) {
    const y = 0.5 + i * 0.085;
    const line = Array.from({ length: 13 }, (_, k): [number, number] => [
      k / 12,
      y + 0.02 * Math.sin(k * 0.9 + i * 1.7),
    ]);
    area(e, ['#a9bd58', '#8fae4c', '#b9c465'][i % 3]!, [...line, [1, 1], [0, 1]]);
    stroke(e, '#64803c', 2, line);
  }
  for (const [x, y] of [
    [0.2, 0.52],
    [0.28, 0.53],
  ] as const) {
    block(e, '#efe6d2', x, y - 0.05, 0.06, 0.05);
    area(e, '#7a5a40', [
      [x - 0.015, y - 0.045],
      [x + 0.015, y - 0.1],
      [x + 0.045, y - 0.1],
      [x + 0.075, y - 0.045],
    ]);
  }
  brush(e, 26, {
    x: [0.72, 0.86],
    y: [0.3, 0.52],
    size: [0.05, 0.04],
    colours: ['#3f6a3c', '#517c46'],
  });
};
