import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';

const wide = 256;
const tall = 256;

/**
 * Two strips of grass, one above the other, that go on for ever to both sides: soft leaves below, above them taller stalks
 * with seed heads. Light grey, tinted by the land.
 */
export function grassTexture(): CanvasTexture {
  const texture = canvasTexture(wide, tall * 2, (context) => {
    const next = seeded(12);
    const strip = (foot: number, draw: () => void) => {
      context.save();
      context.beginPath();
      context.rect(0, foot - tall, wide, tall);
      context.clip();
      context.translate(0, foot);
      draw();
      context.restore();
    };
    strip(2 * tall, () => {
      for (let i = 0; i < 112; i++) blade(context, next, 0.2 + 0.74 * next() ** 2.1);
    });
    strip(tall, () => {
      for (let i = 0; i < 86; i++) blade(context, next, 0.16 + 0.5 * next() ** 1.7);
      for (let i = 0; i < 12; i++) stalk(context, next);
    });
    fillClear(context, 0, 0, wide, tall * 2, 150);
  });
  texture.wrapS = RepeatWrapping;
  return texture;
}

/** One leaf from the foot of its strip (y = 0, up is negative): a thin sickle that ends in a point, darker at the root. */
function blade(context: CanvasRenderingContext2D, next: () => number, high: number): void {
  const foot = next() * wide;
  // Long ones bend over; short ones stand at all angles.
  const lean = (next() - 0.5) * wide * (0.16 + 0.5 * high);
  const top = -tall * high * (0.86 + 0.14 * next());
  const knee = top * 0.6;
  const thick = 0.9 + 1.0 * next();
  const grey = 92 + Math.round(next() * 100);
  const dry = next() < 0.3 ? 20 : 0;
  const shade = context.createLinearGradient(0, 0, 0, top);
  shade.addColorStop(0, `rgb(${grey * 0.7},${grey * 0.7},${grey * 0.66})`);
  shade.addColorStop(0.5, `rgb(${grey},${grey},${grey * 0.9})`);
  shade.addColorStop(1, `rgb(${grey + 22 + dry},${grey + 18},${grey - dry})`);
  context.fillStyle = shade;
  for (const shift of around(foot, foot + lean)) {
    const x = foot + shift;
    context.beginPath();
    context.moveTo(x - thick, 0);
    context.quadraticCurveTo(x + lean * 0.2 - thick, knee, x + lean, top);
    context.quadraticCurveTo(x + lean * 0.2 + thick, knee, x + thick, 0);
    context.fill();
  }
}

function stalk(context: CanvasRenderingContext2D, next: () => number): void {
  const foot = next() * wide;
  const lean = (next() - 0.5) * wide * 0.3;
  const top = -tall * (0.68 + 0.24 * next());
  const grey = 128 + Math.round(next() * 56);
  const seeds = Array.from(
    { length: 10 },
    (_, i) => [(next() - 0.5) * (3 + i * 0.5), i * 4.2, (next() - 0.5) * 1.2] as const,
  );
  context.strokeStyle = `rgb(${grey},${grey - 8},${grey - 30})`;
  context.fillStyle = `rgb(${grey + 16},${grey},${grey - 36})`;
  context.lineWidth = 1.3;
  for (const shift of around(foot, foot + lean)) {
    const tip = foot + lean + shift;
    context.beginPath();
    context.moveTo(foot + shift, 0);
    context.quadraticCurveTo(foot + shift, -tall * 0.5, tip, top);
    context.stroke();
    for (const [aside, below, turn] of seeds) {
      context.beginPath();
      context.ellipse(tip + aside, top + below, 1.2, 3.4, turn, 0, Math.PI * 2);
      context.fill();
    }
  }
}

/** Shifts at which what stands between `a` and `b` has to be drawn so that the strip joins itself. */
function around(a: number, b: number): readonly number[] {
  const shifts = [0];
  if (Math.min(a, b) < 10) shifts.push(wide);
  if (Math.max(a, b) > wide - 10) shifts.push(-wide);
  return shifts;
}
