import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';

const wide = 1024;
const tall = 128;
const rows = 3;
const treesPerRow = 46;

/** A wood seen from its edge, tileable along: three rows of trees, the hindmost highest and darkest, closed at the foot. */
export function forestTexture(): CanvasTexture {
  const texture = canvasTexture(wide, tall, (context) => {
    const next = seeded(31);
    for (let row = 0; row < rows; row++) {
      const light = 0.82 + (0.44 * row) / (rows - 1);
      context.fillStyle = tone([34, 46, 26], light * 0.7);
      context.fillRect(0, tall * (0.62 + 0.12 * row), wide, tall);
      for (let i = 0; i < treesPerRow; i++) {
        const x = (wide * (i + next())) / treesPerRow;
        const height = tall * (0.96 - 0.2 * row) * (0.68 + 0.32 * next());
        const broad = next() < 0.42;
        const tree = broad ? crownAt(next) : spireAt(next);
        const hue = broad ? broadHue(next()) : ([38, 58, 38] as const);
        for (const shift of [0, wide, -wide]) {
          if (x + shift < -30 || x + shift > wide + 30) continue;
          for (const [across, up, radius, shade] of tree) {
            context.fillStyle = tone(hue, light * shade);
            context.beginPath();
            context.arc(x + shift + across * height, tall - up * height, radius * height, 0, 7);
            context.fill();
          }
        }
      }
    }
    fillClear(context, 0, 0, wide, tall, 52);
  });
  texture.wrapS = RepeatWrapping;
  return texture;
}

type Blob = readonly [across: number, up: number, radius: number, shade: number];
type Next = () => number;

/** A spruce of height 1 as blobs, wide at the foot; its left, where the low sun stands, a little lighter. */
function spireAt(next: Next): readonly Blob[] {
  return Array.from({ length: 44 }, (_, i): Blob => {
    const up = i / 44;
    const half = 0.17 * (1 - up) ** 0.9 + 0.006;
    const across = (next() * 2 - 1) * half;
    return [across, up, 0.012 + 0.03 * (1 - up), 0.7 + 0.3 * next() - across];
  });
}

/** A birch or aspen of height 1 as blobs, egg-shaped. */
function crownAt(next: Next): readonly Blob[] {
  return Array.from({ length: 60 }, (): Blob => {
    const up = 0.22 + 0.76 * next();
    const half = 0.2 * Math.sin(Math.PI * Math.min(0.97, (up - 0.12) / 0.9)) ** 0.7;
    const across = (next() * 2 - 1) * half;
    return [across, up - 0.03, 0.018 + 0.028 * next(), 0.66 + 0.4 * next() * up - 0.8 * across];
  });
}

function broadHue(roll: number): readonly [number, number, number] {
  return roll > 0.96 ? [96, 96, 44] : [66 + 22 * roll, 84 + 10 * roll, 40];
}

function tone([r, g, b]: readonly [number, number, number], light: number): string {
  return `rgb(${Math.round(r * light)},${Math.round(g * light)},${Math.round(b * light)})`;
}
