import { brush } from './brush.ts';
import { area, block, type Easel, stroke } from './draw.ts';

/** A disc, in shares of the picture's size; its radius in shares of the height. */
export function disc({ c, w, h }: Easel, colour: string, x: number, y: number, r: number): void {
  c.fillStyle = colour;
  c.beginPath();
  c.arc(x * w, y * h, r * h, 0, 7);
  c.fill();
}

/** A steep rock from its foot up to a broken top. */
export function crag(
  e: Easel,
  colour: string,
  shade: string,
  x: number,
  top: number,
  half: number,
): void {
  const foot = 1.02;
  area(e, colour, [
    [x - half, foot],
    [x - half * 0.62, top + 0.3],
    [x - half * 0.4, top + 0.08],
    [x - half * 0.12, top],
    [x + half * 0.16, top + 0.04],
    [x + half * 0.42, top + 0.2],
    [x + half * 0.66, top + 0.4],
    [x + half, foot],
  ]);
  area(e, shade, [
    [x + half * 0.02, top + 0.01],
    [x + half * 0.16, top + 0.04],
    [x + half * 0.42, top + 0.2],
    [x + half * 0.66, top + 0.4],
    [x + half, foot],
    [x + half * 0.2, foot],
    [x + half * 0.12, top + 0.35],
  ]);
}

/** A pine with its crowns in flat clouds, its foot at x, y. */
export function pine(e: Easel, x: number, y: number, tall: number, lean: number): void {
  stroke(e, '#4a3426', Math.max(2, tall * 9), [
    [x, y],
    [x + lean * 0.3, y - tall * 0.4],
    [x + lean * 0.5, y - tall * 0.7],
    [x + lean, y - tall],
  ]);
  for (const [dx, up, wide] of [
    [-0.05, 0.52, 0.085],
    [0.07, 0.66, 0.1],
    [-0.03, 0.82, 0.09],
    [0.02, 1, 0.075],
  ] as const) {
    const [cx, cy] = [x + lean * up + dx * tall * 1.4, y - tall * up];
    const span = wide * tall * 1.7;
    brush(e, 18, {
      x: [cx - span, cx + span],
      y: [cy - 0.02, cy + 0.025],
      size: [0.04 * tall * 1.6, 0.02],
      colours: ['#2c4a35', '#38593c', '#22392b'],
    });
  }
}

/** A spruce of four storeys, snow on its left side where that has a colour. */
export function spruce(
  e: Easel,
  x: number,
  foot: number,
  tall: number,
  colour: string,
  snow?: string,
): void {
  for (let i = 0; i < 4; i++) {
    const y = foot - tall * (0.1 + i * 0.22);
    const half = tall * 0.2 * (1 - i * 0.21);
    const top: readonly [number, number] = [x, y - tall * 0.3];
    area(e, colour, [top, [x + half, y], [x - half, y]]);
    if (snow)
      area(e, snow, [
        top,
        [x + half * 0.3, y - tall * 0.08],
        [x - half, y],
        [x - half * 0.4, y - tall * 0.1],
      ]);
  }
}

/** A hut of logs with snow on its roof and a lit window. */
export function hut(e: Easel, x: number, foot: number, s: number): void {
  block(e, '#5a3d2a', x - 0.09 * s, foot - 0.15 * s, 0.18 * s, 0.15 * s);
  for (let i = 1; i < 4; i++)
    block(e, '#44301f', x - 0.09 * s, foot - 0.15 * s + 0.037 * i * s, 0.18 * s, 0.006);
  area(e, '#f4f6f8', [
    [x - 0.12 * s, foot - 0.14 * s],
    [x, foot - 0.32 * s],
    [x + 0.12 * s, foot - 0.14 * s],
  ]);
  area(e, '#6a4a33', [
    [x - 0.07 * s, foot - 0.15 * s],
    [x, foot - 0.26 * s],
    [x + 0.07 * s, foot - 0.15 * s],
  ]);
  block(e, '#ffcf6e', x - 0.045 * s, foot - 0.11 * s, 0.035 * s, 0.06 * s);
  block(e, '#ffcf6e', x + 0.015 * s, foot - 0.11 * s, 0.035 * s, 0.06 * s);
}
