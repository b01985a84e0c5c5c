import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';

/** A position on a line across a land without names. */
export const routeScreen: Draw = (e) => {
  blend(e, '#0e2233', '#0a1824');
  for (let i = 1; i < 8; i++) {
    stroke(e, 'rgba(90,140,170,.22)', 1, [
      [i / 8, 0],
      [i / 8, 1],
    ]);
    stroke(e, 'rgba(90,140,170,.22)', 1, [
      [0, i / 8],
      [1, i / 8],
    ]);
  }
  area(e, '#1d4a49', [
    [0, 0.2],
    [0.3, 0.1],
    [0.55, 0.25],
    [0.62, 0.55],
    [0.48, 0.8],
    [0.2, 0.95],
    [0, 0.9],
  ]);
  stroke(e, '#f2b84b', 3, [
    [0.06, 0.78],
    [0.2, 0.66],
    [0.34, 0.58],
    [0.46, 0.42],
    [0.6, 0.34],
    [0.92, 0.2],
  ]);
  e.c.fillStyle = '#ff6a4d';
  e.c.beginPath();
  e.c.arc(0.46 * e.w, 0.42 * e.h, 5, 0, 7);
  e.c.fill();
  for (let i = 0; i < 4; i++)
    block(e, 'rgba(200,225,235,.5)', 0.74, 0.6 + i * 0.08, 0.1 + 0.1 * e.next(), 0.025);
};

/** A presenter's outline before a skyline. */
export const newsScreen: Draw = (e) => {
  blend(e, '#2b5fa8', '#12305c');
  for (let i = 0; i < 16; i++)
    block(
      e,
      `rgba(180,210,245,${0.14 + 0.14 * e.next()})`,
      i / 16,
      0.5 - 0.35 * e.next(),
      0.05,
      0.6,
    );
  e.c.fillStyle = '#d9a98a';
  e.c.beginPath();
  e.c.ellipse(0.36 * e.w, 0.4 * e.h, 0.06 * e.w, 0.14 * e.h, 0, 0, 7);
  e.c.fill();
  area(e, '#23262f', [
    [0.2, 0.85],
    [0.26, 0.6],
    [0.33, 0.54],
    [0.39, 0.54],
    [0.46, 0.6],
    [0.52, 0.85],
  ]);
  block(e, '#e8edf2', 0, 0.82, 1, 0.18);
  block(e, '#c03a35', 0.04, 0.86, 0.18, 0.09);
  for (let i = 0; i < 3; i++) block(e, '#5b6470', 0.27 + i * 0.22, 0.885, 0.18, 0.04);
};

/** Coloured light, and bars where the words of a song would run. */
export const karaokeScreen: Draw = (e) => {
  blend(e, '#30135c', '#0d2a63');
  for (let i = 0; i < 26; i++) {
    const r = 6 + 26 * e.next();
    e.c.fillStyle = `hsla(${280 + 120 * e.next()},80%,65%,.16)`;
    e.c.beginPath();
    e.c.arc(e.next() * e.w, e.next() * e.h * 0.75, r, 0, 7);
    e.c.fill();
  }
  ridge(e, 'rgba(20,60,120,.8)', 0.7, 0.1);
  block(e, '#ffe9f6', 0.18, 0.76, 0.64, 0.05);
  block(e, '#ff6fb5', 0.18, 0.76, 0.3, 0.05);
  block(e, '#cfd8f2', 0.26, 0.86, 0.48, 0.05);
};

/** A still of an evening land, as a film might open. */
export const cinemaScreen: Draw = (e) => {
  blend(e, '#b8571c', '#351d44');
  e.c.fillStyle = '#ffd98c';
  e.c.beginPath();
  e.c.arc(0.62 * e.w, 0.46 * e.h, 13, 0, 7);
  e.c.fill();
  ridge(e, '#552a48', 0.56, 0.1);
  ridge(e, '#2c1a3a', 0.68, 0.08);
  ridge(e, '#100c18', 0.82, 0.06);
};

/** Windows of an office program; bars instead of words. */
export const desktopScreen: Draw = (e) => {
  blend(e, '#35618f', '#20405f');
  block(e, '#f4f6f8', 0.08, 0.1, 0.56, 0.72);
  block(e, '#d5dbe2', 0.08, 0.1, 0.56, 0.07);
  for (let i = 0; i < 9; i++)
    block(e, '#9aa5b1', 0.12, 0.22 + i * 0.062, 0.2 + 0.26 * e.next(), 0.022);
  block(e, '#ffffff', 0.68, 0.2, 0.25, 0.4);
  for (let i = 0; i < 5; i++)
    block(
      e,
      ['#4c8fd0', '#e0a23c', '#5aa66a'][i % 3]!,
      0.71 + i * 0.04,
      0.55 - 0.25 * e.next(),
      0.028,
      0.05 + 0.2 * e.next(),
    );
  block(e, '#16283a', 0, 0.93, 1, 0.07);
};

/** Traces of a heart, a breath and a pulse. */
export const patientMonitor: Draw = (e) => {
  block(e, '#05080a', 0, 0, 1, 1);
  const beat = [0, 0, 0.02, -0.02, 0, -0.3, 0.12, 0, 0, 0.05, 0.07, 0.03, 0, 0];
  const line = (colour: string, y: number, wave: (i: number) => number) =>
    stroke(
      e,
      colour,
      2,
      Array.from({ length: 112 }, (_, i): [number, number] => [
        0.02 + (i / 111) * 0.68,
        y + wave(i),
      ]),
    );
  line('#4de06a', 0.26, (i) => 0.55 * beat[i % beat.length]!);
  line('#48c8f0', 0.55, (i) => -0.09 * Math.max(0, Math.sin(i / 4.4)) ** 2);
  line('#f2d24a', 0.82, (i) => -0.07 * Math.sin(i / 9));
  for (const [i, colour] of ['#4de06a', '#48c8f0', '#f2d24a'].entries()) {
    for (let k = 0; k < 2; k++) block(e, colour, 0.76 + k * 0.1, 0.14 + i * 0.28, 0.075, 0.16);
  }
};

/** Pressure curves and settings of a ventilator. */
export const ventilatorScreen: Draw = (e) => {
  block(e, '#0a1016', 0, 0, 1, 1);
  for (let row = 0; row < 2; row++) {
    const y = 0.36 + row * 0.38;
    area(e, row === 0 ? '#2fa7a0' : '#d7a13c', [
      [0.04, y],
      ...Array.from({ length: 60 }, (_, i): [number, number] => [
        0.04 + (i / 59) * 0.66,
        y - 0.2 * Math.max(0, Math.sin(i / 4.5)) ** 0.6,
      ]),
      [0.7, y],
    ]);
  }
  for (let i = 0; i < 4; i++) block(e, '#d8e2e8', 0.76, 0.1 + i * 0.22, 0.18, 0.12);
};

/** A round track and a few figures. */
export const treadmillScreen: Draw = (e) => {
  block(e, '#0c1118', 0, 0, 1, 1);
  e.c.strokeStyle = '#e2574c';
  e.c.lineWidth = 6;
  e.c.beginPath();
  e.c.ellipse(0.36 * e.w, 0.5 * e.h, 0.24 * e.w, 0.3 * e.h, 0, 0, 7);
  e.c.stroke();
  for (let i = 0; i < 3; i++) block(e, '#e8eef2', 0.7, 0.18 + i * 0.24, 0.22, 0.13);
};

/** Lamps of a rack. */
export const rackScreen: Draw = (e) => {
  block(e, '#101316', 0, 0, 1, 1);
  for (let y = 0; y < 9; y++) {
    for (let x = 0; x < 18; x++) {
      if (e.next() < 0.45) continue;
      block(
        e,
        e.next() < 0.75 ? '#37d67a' : e.next() < 0.6 ? '#f0a63a' : '#4aa3f0',
        0.05 + x * 0.05,
        0.08 + y * 0.1,
        0.018,
        0.03,
      );
    }
  }
};
