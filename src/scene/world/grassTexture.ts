import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';

const wide = 256;
const tall = 256;

/**
 * From the lowest strip up, commonest first: leaves, leaves with seed heads, dry stalks, low herbs with flat flower heads.
 * Each: how many leaves, the lowest and how much taller the tallest is; how many stalks, how pale and how tall at least.
 */
const strips = [
  [74, 0.2, 0.76, 0, 0, 0],
  [54, 0.16, 0.5, 11, 112, 0.66],
  [40, 0.14, 0.6, 15, 132, 0.5],
  [64, 0.14, 0.36, 3, 104, 0.3],
] as const;

/**
 * Strips of grass, one above the other, that go on for ever to both sides. Light grey, tinted by the land; what is dry or in
 * flower keeps a little of its own colour.
 */
export function grassTexture(): CanvasTexture {
  const texture = canvasTexture(wide, tall * strips.length, (context) => {
    const next = seeded(12);
    strips.forEach(([leaves, low, more, stalks, pale, least], i) => {
      const foot = (strips.length - i) * tall;
      context.save();
      context.beginPath();
      context.rect(0, foot - tall, wide, tall);
      context.clip();
      context.translate(0, foot);
      blades(context, next, leaves, low, more);
      for (let k = 0; k < stalks; k++) stalk(context, next, pale, least, least < 0.4);
      context.restore();
    });
    fillClear(context, 0, 0, wide, tall * strips.length, 120);
  });
  texture.wrapS = RepeatWrapping;
  return texture;
}

/** Leaves in clumps, the hindmost first: these are dark, those before them catch the light. */
function blades(
  context: CanvasRenderingContext2D,
  next: () => number,
  count: number,
  low: number,
  more: number,
): void {
  for (let i = 0; i < count; i++) {
    const clump = (Math.floor(next() * 7) / 7) * wide;
    const foot = (clump + (next() + next() - 1) * 26 + wide) % wide;
    blade(context, next, foot, low + more * next() ** 1.6, i / count);
  }
}

/** One leaf from the foot of its strip (y = 0, up is negative): a thin sickle that ends in a point, darker at the root. */
function blade(
  context: CanvasRenderingContext2D,
  next: () => number,
  foot: number,
  high: number,
  front: number,
): void {
  // Long ones bend over; short ones stand at all angles.
  const lean = (next() - 0.5) * wide * (0.14 + 0.5 * high);
  const top = -tall * high * (0.86 + 0.14 * next());
  const knee = top * 0.6;
  const thick = 1.3 + 1.7 * next();
  const grey = 62 + 84 * front + 46 * next();
  const dry = next() < 0.22 ? 26 : 0;
  const shade = context.createLinearGradient(0, 0, 0, top);
  shade.addColorStop(0, `rgb(${grey * 0.6},${grey * 0.62},${grey * 0.6})`);
  shade.addColorStop(0.5, `rgb(${grey + dry * 0.5},${grey},${grey * 0.92})`);
  shade.addColorStop(1, `rgb(${grey + 26 + dry},${grey + 22},${grey - dry})`);
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

/** A stem with a plume of seeds, `pale` at least and so tall; `flat`, it bears a level head of small white flowers instead. */
function stalk(
  context: CanvasRenderingContext2D,
  next: () => number,
  pale: number,
  least: number,
  flat: boolean,
): void {
  const foot = next() * wide;
  const lean = (next() - 0.5) * wide * 0.3;
  const top = -tall * (least + (0.94 - least) * next());
  const grey = pale + next() * 50;
  context.strokeStyle = `rgb(${grey},${grey - 10},${grey - 40})`;
  context.fillStyle = flat ? '#c4c2b0' : `rgb(${grey + 20},${grey + 4},${grey - 34})`;
  context.lineWidth = 2;
  for (const shift of around(foot, foot + lean)) {
    const tip = foot + lean + shift;
    context.beginPath();
    context.moveTo(foot + shift, 0);
    context.quadraticCurveTo(foot + shift, -tall * 0.5, tip, top);
    context.stroke();
    for (let i = -5; i < 6; i++)
      if (flat) spot(context, tip + i * 2.4, top + 0.2 * i * i, 2.2, 2.2, 0);
      else spot(context, tip + ((i * i) % 3) - 1, top + 21 + i * 4.2, 1.7 + 0.1 * i, 4, i % 2);
  }
}

function spot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  across: number,
  along: number,
  turn: number,
): void {
  context.beginPath();
  context.ellipse(x, y, across, along, turn, 0, Math.PI * 2);
  context.fill();
}

/** Shifts at which what stands between `a` and `b` has to be drawn so that the strip joins itself. */
function around(a: number, b: number): readonly number[] {
  const shifts = [0];
  if (Math.min(a, b) < 14) shifts.push(wide);
  if (Math.max(a, b) > wide - 14) shifts.push(-wide);
  return shifts;
}
