import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';
import { disc, pine } from './motifs.ts';

/** Two white cranes under a pine before a red sun. */
export const pinesAndCranes: Draw = (e) => {
  blend(e, '#f0e6cc', '#e6d3ae');
  disc(e, '#e39a5e', 0.7, 0.3, 0.15);
  ridge(e, 'rgba(120,140,140,.5)', 0.62, 0.1);
  ridge(e, 'rgba(90,116,110,.6)', 0.74, 0.06);
  block(e, '#a9b98a', 0, 0.86, 1, 0.14);
  pine(e, 0.2, 0.95, 0.82, 0.12);
  pine(e, 0.08, 0.97, 0.5, -0.02);
  for (const [x, y, s] of [
    [0.56, 0.8, 1],
    [0.72, 0.84, 0.85],
  ] as const) {
    e.c.fillStyle = '#fbfaf5';
    e.c.beginPath();
    e.c.ellipse(x * e.w, y * e.h, 0.1 * e.h * s, 0.055 * e.h * s, -0.25, 0, 7);
    e.c.fill();
    area(e, '#22252a', [
      [x - 0.035 * s, y - 0.01],
      [x - 0.085 * s, y + 0.03],
      [x - 0.03 * s, y + 0.05 * s],
    ]);
    stroke(e, '#fbfaf5', 4 * s, [
      [x + 0.045 * s, y - 0.03],
      [x + 0.062 * s, y - 0.14 * s],
      [x + 0.052 * s, y - 0.22 * s],
    ]);
    stroke(e, '#22252a', 2, [
      [x + 0.06 * s, y - 0.12 * s],
      [x + 0.055 * s, y - 0.2 * s],
    ]);
    disc(e, '#c8352a', x + 0.052 * s, y - 0.235 * s, 0.018);
    stroke(e, '#3a3a36', 1.5, [
      [x + 0.055 * s, y - 0.225 * s],
      [x + 0.1 * s, y - 0.21 * s],
    ]);
    for (const dx of [0, 0.02])
      stroke(e, '#3a3a36', 1.5, [
        [x + dx, y + 0.04],
        [x + dx + 0.004, y + 0.14],
      ]);
  }
};

/** A plum branch in bloom before a pale ground. */
export const plumBlossom: Draw = (e) => {
  blend(e, '#e9e7dc', '#d8d8cb');
  disc(e, 'rgba(250,248,236,.9)', 0.74, 0.28, 0.19);
  const twigs = [
    [
      [0, 0.94],
      [0.16, 0.76],
      [0.3, 0.7],
      [0.46, 0.5],
      [0.62, 0.46],
      [0.8, 0.26],
    ],
    [
      [0.3, 0.7],
      [0.4, 0.78],
      [0.56, 0.74],
      [0.7, 0.8],
    ],
    [
      [0.46, 0.5],
      [0.5, 0.3],
      [0.6, 0.16],
    ],
    [
      [0.16, 0.76],
      [0.18, 0.5],
      [0.27, 0.3],
    ],
    [
      [0.62, 0.46],
      [0.76, 0.5],
      [0.9, 0.46],
    ],
  ] as const;
  for (const [i, twig] of twigs.entries()) stroke(e, '#3d2c28', i === 0 ? 8 : 4, twig);
  for (const twig of twigs)
    for (const [x, y] of twig.slice(1)) {
      for (let i = 0; i < 4; i++) {
        const [bx, by] = [x + 0.07 * (e.next() - 0.5), y + 0.13 * (e.next() - 0.5)];
        for (let k = 0; k < 5; k++) {
          const a = (k / 5) * 2 * Math.PI + i;
          disc(
            e,
            k % 2 ? '#d9627c' : '#e58298',
            bx + (0.026 * Math.cos(a) * e.h) / e.w,
            by + 0.026 * Math.sin(a),
            0.02,
          );
        }
        disc(e, '#f3d36a', bx, by, 0.011);
      }
    }
};

/** Fruit in a celadon bowl and a flask on a cloth. */
export const fruitStillLife: Draw = (e) => {
  blend(e, '#6a5442', '#4a3a2f');
  block(e, '#8a4038', 0, 0.66, 1, 0.34);
  area(e, '#a35348', [
    [0.1, 0.66],
    [0.9, 0.66],
    [1, 1],
    [0, 1],
  ]);
  area(e, '#9db8a4', [
    [0.72, 0.74],
    [0.66, 0.56],
    [0.685, 0.42],
    [0.7, 0.3],
    [0.755, 0.3],
    [0.77, 0.42],
    [0.81, 0.56],
    [0.75, 0.74],
  ]);
  area(e, 'rgba(235,245,235,.5)', [
    [0.69, 0.6],
    [0.7, 0.42],
    [0.715, 0.42],
    [0.71, 0.62],
  ]);
  for (const [x, y, colour] of [
    [0.3, 0.5, '#d98a2f'],
    [0.42, 0.47, '#c84a2c'],
    [0.53, 0.51, '#e0a13c'],
    [0.37, 0.4, '#d67a2a'],
    [0.48, 0.39, '#b83a2a'],
  ] as const) {
    disc(e, colour, x, y, 0.105);
    disc(e, 'rgba(255,236,200,.55)', x - 0.02, y - 0.035, 0.025);
  }
  area(e, '#a9c4b2', [
    [0.18, 0.54],
    [0.66, 0.54],
    [0.58, 0.72],
    [0.5, 0.78],
    [0.34, 0.78],
    [0.26, 0.72],
  ]);
  block(e, '#c3d8c8', 0.18, 0.53, 0.48, 0.025);
  disc(e, '#d98a2f', 0.86, 0.76, 0.09);
  disc(e, 'rgba(255,236,200,.55)', 0.845, 0.73, 0.022);
};
