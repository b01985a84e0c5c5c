import { area, blend, block, type Draw, ridge, stroke } from './draw.ts';

/** A screen that waits: blue, with one soft disc of light. */
export const standbyScreen: Draw = (e) => {
  blend(e, '#2457b8', '#123275');
  const glow = e.c.createRadialGradient(0.5 * e.w, 0.46 * e.h, 2, 0.5 * e.w, 0.46 * e.h, 0.4 * e.w);
  glow.addColorStop(0, 'rgba(160,200,255,.6)');
  glow.addColorStop(1, 'rgba(160,200,255,0)');
  e.c.fillStyle = glow;
  e.c.fillRect(0, 0, e.w, e.h);
  e.c.strokeStyle = 'rgba(235,243,255,.85)';
  e.c.lineWidth = 4;
  e.c.beginPath();
  e.c.arc(0.5 * e.w, 0.46 * e.h, 0.13 * e.h, -1.1, 4.2);
  e.c.stroke();
  block(e, 'rgba(235,243,255,.85)', 0.49, 0.3, 0.02, 0.15);
};

/** Columns and two curves over a list of bars: no figures, no words. */
export const chartScreen: Draw = (e) => {
  blend(e, '#f3f1ea', '#e2dfd4');
  block(e, '#2f6a62', 0, 0, 1, 0.1);
  for (let i = 0; i < 5; i++) block(e, 'rgba(60,70,80,.18)', 0.06, 0.2 + i * 0.13, 0.54, 0.006);
  for (let i = 0; i < 8; i++) {
    const tall = 0.14 + 0.045 * i * (0.6 + 0.5 * e.next());
    block(e, i % 2 ? '#c9793a' : '#2f8a80', 0.08 + i * 0.064, 0.74 - tall, 0.044, tall);
  }
  stroke(
    e,
    '#7a2f3d',
    3,
    Array.from({ length: 9 }, (_, i): [number, number] => [
      0.08 + i * 0.063,
      0.5 - 0.025 * i - 0.06 * e.next(),
    ]),
  );
  for (let i = 0; i < 8; i++) {
    block(e, i % 3 ? '#9aa39f' : '#2f8a80', 0.66, 0.2 + i * 0.085, 0.025, 0.035);
    block(e, '#b4b8b2', 0.71, 0.205 + i * 0.085, 0.12 + 0.12 * e.next(), 0.025);
  }
  block(e, '#c9c5b8', 0.06, 0.82, 0.54, 0.03);
};

/** Cutting a film: two pictures above, coloured tracks with a cursor below. */
export const editScreen: Draw = (e) => {
  block(e, '#17191d', 0, 0, 1, 1);
  const picture = (x: number, top: string, foot: string) => {
    e.c.save();
    e.c.beginPath();
    e.c.rect(x * e.w, 0.06 * e.h, 0.42 * e.w, 0.42 * e.h);
    e.c.clip();
    const sky = e.c.createLinearGradient(0, 0.06 * e.h, 0, 0.48 * e.h);
    sky.addColorStop(0, top);
    sky.addColorStop(1, foot);
    e.c.fillStyle = sky;
    e.c.fillRect(x * e.w, 0.06 * e.h, 0.42 * e.w, 0.42 * e.h);
    ridge(e, 'rgba(30,50,60,.7)', 0.33, 0.08);
    ridge(e, 'rgba(20,34,30,.95)', 0.41, 0.05);
    e.c.restore();
  };
  picture(0.05, '#f2c27a', '#a8618a');
  picture(0.53, '#9cc8ee', '#e8efe0');
  block(e, '#17191d', 0, 0.48, 1, 0.52);
  const colours = ['#4f86d9', '#4fae86', '#c98a3f', '#9a63c4'];
  for (let row = 0; row < 4; row++) {
    block(e, '#24272c', 0.05, 0.56 + row * 0.1, 0.9, 0.08);
    let x = 0.05 + 0.08 * e.next();
    while (x < 0.84) {
      const wide = 0.06 + 0.16 * e.next();
      block(e, colours[row]!, x, 0.565 + row * 0.1, Math.min(wide, 0.95 - x), 0.07);
      x += wide + 0.01 + 0.06 * e.next();
    }
  }
  block(e, '#ff5a4a', 0.44, 0.52, 0.008, 0.45);
  area(e, '#ff5a4a', [
    [0.425, 0.51],
    [0.463, 0.51],
    [0.444, 0.55],
  ]);
};
