import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';

/** A land between two seas, without borders or names: relief, rivers, a railway. */
export const map: Draw = (e) => {
  blend(e, '#b8d3de', '#a9c8d6');
  const land = [
    [0.3, 0],
    [1, 0],
    [1, 0.55],
    [0.86, 0.62],
    [0.78, 0.55],
    [0.7, 0.68],
    [0.74, 0.88],
    [0.66, 1],
    [0.52, 0.95],
    [0.5, 0.74],
    [0.42, 0.6],
    [0.46, 0.4],
    [0.34, 0.3],
    [0.22, 0.34],
    [0.12, 0.2],
    [0.2, 0.06],
  ] as const;
  area(e, '#e3d9a8', land);
  for (let i = 0; i < 80; i++) {
    const [x, y] = [0.45 + 0.5 * e.next(), 0.02 + 0.5 * e.next()];
    e.c.fillStyle = `rgba(150,118,64,${0.1 + 0.2 * e.next()})`;
    e.c.beginPath();
    e.c.ellipse(x * e.w, y * e.h, 4 + 9 * e.next(), 2 + 4 * e.next(), 0.6, 0, 7);
    e.c.fill();
  }
  stroke(e, '#6f9fb8', 1.5, [
    [0.9, 0.1],
    [0.76, 0.2],
    [0.7, 0.34],
    [0.58, 0.4],
    [0.46, 0.46],
  ]);
  stroke(e, '#8c3a2e', 2, [
    [0.98, 0.06],
    [0.8, 0.24],
    [0.64, 0.3],
    [0.58, 0.52],
    [0.6, 0.86],
  ]);
  for (let i = 1; i < 6; i++) {
    stroke(e, 'rgba(70,80,90,.25)', 1, [
      [i / 6, 0],
      [i / 6, 1],
    ]);
    stroke(e, 'rgba(70,80,90,.25)', 1, [
      [0, i / 6],
      [1, i / 6],
    ]);
  }
  e.c.strokeStyle = '#5b5142';
  e.c.lineWidth = 5;
  e.c.strokeRect(2, 2, e.w - 4, e.h - 4);
};

export const landscape: Draw = (e) => {
  blend(e, '#bcd6e6', '#efe6c8');
  ridge(e, '#8fa7b0', 0.45, 0.1);
  ridge(e, '#6c8a68', 0.6, 0.06);
  block(e, '#7a9560', 0, 0.72, 1, 0.28);
  area(e, '#c9dce4', [
    [0.42, 0.72],
    [0.56, 0.72],
    [0.8, 1],
    [0.2, 1],
  ]);
  for (let i = 0; i < 14; i++) {
    const x = e.next();
    const size = 0.08 + 0.1 * e.next();
    if (x > 0.36 && x < 0.66) continue;
    area(e, '#34512f', [
      [x, 0.78 - size],
      [x + 0.03, 0.8],
      [x - 0.03, 0.8],
    ]);
  }
};

export const mountain: Draw = (e) => {
  blend(e, '#dfe9f0', '#c7d6e0');
  area(e, '#6f86a0', [
    [0.05, 1],
    [0.42, 0.2],
    [0.52, 0.12],
    [0.62, 0.24],
    [0.98, 1],
  ]);
  area(e, '#f7fafc', [
    [0.34, 0.38],
    [0.42, 0.2],
    [0.52, 0.12],
    [0.62, 0.24],
    [0.7, 0.4],
    [0.6, 0.36],
    [0.54, 0.46],
    [0.46, 0.36],
  ]);
  ridge(e, '#4e6a6a', 0.8, 0.06);
  ridge(e, '#31493f', 0.9, 0.04);
};

export const abstract: Draw = (e) => {
  block(e, '#e9e2d3', 0, 0, 1, 1);
  for (let i = 0; i < 9; i++) {
    block(
      e,
      ['#b5483a', '#2c4a6b', '#d6a545', '#3e3a36', '#8aa39a'][i % 5]!,
      0.8 * e.next(),
      0.7 * e.next(),
      0.1 + 0.25 * e.next(),
      0.08 + 0.25 * e.next(),
    );
  }
};

/** Spines side by side. */
export const books: Draw = (e) => {
  block(e, '#1e140d', 0, 0, 1, 1);
  for (let row = 0; row < 3; row++) {
    let x = 0.01;
    while (x < 0.97) {
      const width = 0.014 + 0.024 * e.next();
      const height = 0.22 + 0.08 * e.next();
      const colour = ['#6b2326', '#23395b', '#2f4a35', '#7a5a2e', '#3a2c4a', '#8a8272', '#40352c'][
        Math.floor(7 * e.next())
      ]!;
      block(e, colour, x, (row + 1) / 3 - 0.01 - height, width, height);
      block(
        e,
        'rgba(222,190,110,.7)',
        x + width * 0.15,
        (row + 1) / 3 - height + 0.03,
        width * 0.7,
        0.012,
      );
      x += width + 0.002;
    }
    block(e, '#5a3a22', 0, (row + 1) / 3 - 0.012, 1, 0.012);
  }
};

export const bottles: Draw = (e) => {
  block(e, '#16100b', 0, 0, 1, 1);
  for (let i = 0; i < 16; i++) {
    const x = 0.03 + i * 0.06;
    const colour = ['#2b4a2a', '#7a4a18', '#c9b26a', '#3a1c1c', '#b9c6c8'][
      Math.floor(5 * e.next())
    ]!;
    block(e, colour, x, 0.4, 0.04, 0.56);
    block(e, colour, x + 0.012, 0.14, 0.016, 0.3);
    block(e, '#e9e0c8', x, 0.6, 0.04, 0.18);
  }
};

/** Columns and a picture; bars instead of words. */
export const newspaper: Draw = (e) => {
  block(e, '#ece7da', 0, 0, 1, 1);
  block(e, '#3a3733', 0.06, 0.05, 0.6, 0.08);
  block(e, '#8d877c', 0.06, 0.2, 0.4, 0.34);
  for (let column = 0; column < 4; column++) {
    for (let i = 0; i < 26; i++) {
      const y = 0.2 + i * 0.03;
      if (column < 2 && y < 0.57) continue;
      block(e, '#a39c90', 0.06 + column * 0.225, y, 0.17 + 0.03 * e.next(), 0.012);
    }
  }
};

export const gauges: Draw = (e) => {
  block(e, '#b7bdb9', 0, 0, 1, 1);
  for (let i = 0; i < 8; i++) {
    const [x, y] = [0.14 + (i % 4) * 0.24, 0.28 + Math.floor(i / 4) * 0.46];
    e.c.fillStyle = '#20242a';
    e.c.beginPath();
    e.c.arc(x * e.w, y * e.h, 24, 0, 7);
    e.c.fill();
    e.c.fillStyle = '#f4f2ea';
    e.c.beginPath();
    e.c.arc(x * e.w, y * e.h, 20, 0, 7);
    e.c.fill();
    const a = Math.PI * (0.8 + 1.3 * e.next());
    stroke(e, '#c0392b', 2, [
      [x, y],
      [x + (16 * Math.cos(a)) / e.w, y + (16 * Math.sin(a)) / e.h],
    ]);
  }
};

export const switchboard: Draw = (e) => {
  block(e, '#8f989a', 0, 0, 1, 1);
  for (let y = 0; y < 4; y++) {
    for (let x = 0; x < 10; x++) {
      block(e, '#30363a', 0.05 + x * 0.093, 0.08 + y * 0.23, 0.06, 0.14);
      block(
        e,
        e.next() < 0.5 ? '#d2d7d8' : '#c25a3a',
        0.065 + x * 0.093,
        0.1 + y * 0.23,
        0.03,
        0.06,
      );
    }
  }
};

export const clock: Draw = (e) => {
  block(e, '#f3f0e6', 0, 0, 1, 1);
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6;
    stroke(e, '#222', i % 3 === 0 ? 4 : 2, [
      [0.5 + 0.36 * Math.cos(a), 0.5 + 0.36 * Math.sin(a)],
      [0.5 + 0.44 * Math.cos(a), 0.5 + 0.44 * Math.sin(a)],
    ]);
  }
  stroke(e, '#111', 5, [
    [0.5, 0.5],
    [0.36, 0.36],
  ]);
  stroke(e, '#111', 3, [
    [0.5, 0.5],
    [0.66, 0.2],
  ]);
};

export const label: Draw = (e) => {
  block(e, '#efe6cd', 0, 0, 1, 1);
  e.c.strokeStyle = '#8a6a2a';
  e.c.lineWidth = 6;
  e.c.strokeRect(8, 8, e.w - 16, e.h - 16);
  for (let i = 0; i < 3; i++) block(e, '#6b4a2a', 0.25, 0.34 + i * 0.16, 0.5, 0.06);
};

export const keyboard: Draw = (e) => {
  block(e, '#26282b', 0, 0, 1, 1);
  for (let y = 0; y < 5; y++) {
    for (let x = 0; x < 14; x++)
      block(e, '#4a4e53', 0.02 + x * 0.069, 0.06 + y * 0.185, 0.06, 0.15);
  }
};
