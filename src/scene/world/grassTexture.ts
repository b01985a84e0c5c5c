import { type CanvasTexture, RepeatWrapping } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';

const wide = 256;
const tall = 256;

type Draw = (context: CanvasRenderingContext2D, next: () => number) => void;

/** From the lowest strip up, commonest first: leaves, leaves with seed heads, dry stalks, low herbs with umbels. */
const strips: readonly Draw[] = [
  (context, next) => {
    blades(context, next, 74, 0.2, 0.76);
  },
  (context, next) => {
    blades(context, next, 54, 0.16, 0.5);
    for (let i = 0; i < 11; i++) stalk(context, next, 112, 0.66);
  },
  (context, next) => {
    blades(context, next, 40, 0.14, 0.6);
    for (let i = 0; i < 15; i++) stalk(context, next, 132, 0.5);
  },
  (context, next) => {
    blades(context, next, 40, 0.14, 0.42);
    for (let i = 0; i < 26; i++) leaf(context, next);
    for (let i = 0; i < 5; i++) umbel(context, next);
  },
];

/**
 * Strips of grass, one above the other, that go on for ever to both sides. Light grey, tinted by the land; what is dry or in
 * flower keeps a little of its own colour.
 */
export function grassTexture(): CanvasTexture {
  const texture = canvasTexture(wide, tall * strips.length, (context) => {
    const next = seeded(12);
    strips.forEach((draw, i) => {
      const foot = (strips.length - i) * tall;
      context.save();
      context.beginPath();
      context.rect(0, foot - tall, wide, tall);
      context.clip();
      context.translate(0, foot);
      draw(context, next);
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

/** A stem with a plume of seeds, `grey` at its foot. */
function stalk(
  context: CanvasRenderingContext2D,
  next: () => number,
  pale: number,
  least: number,
): void {
  const foot = next() * wide;
  const lean = (next() - 0.5) * wide * 0.3;
  const top = -tall * (least + (0.94 - least) * next());
  const grey = pale + Math.round(next() * 50);
  const seeds = Array.from(
    { length: 11 },
    (_, i) => [(next() - 0.5) * (3 + i * 0.6), i * 4.2, (next() - 0.5) * 1.2] as const,
  );
  context.strokeStyle = `rgb(${grey},${grey - 10},${grey - 40})`;
  context.fillStyle = `rgb(${grey + 20},${grey + 4},${grey - 34})`;
  context.lineWidth = 1.9;
  for (const shift of around(foot, foot + lean)) {
    const tip = foot + lean + shift;
    context.beginPath();
    context.moveTo(foot + shift, 0);
    context.quadraticCurveTo(foot + shift, -tall * 0.5, tip, top);
    context.stroke();
    for (const [aside, below, turn] of seeds) spot(context, tip + aside, top + below, 1.7, 4, turn);
  }
}

/** A broad leaf of a low herb, half upright. */
function leaf(context: CanvasRenderingContext2D, next: () => number): void {
  const foot = next() * wide;
  const up = 14 + 44 * next();
  const lean = (next() - 0.5) * 60;
  const grey = 74 + 84 * next();
  context.fillStyle = `rgb(${grey * 0.88},${grey},${grey * 0.8})`;
  const long = Math.hypot(up, lean) / 2;
  for (const shift of around(foot, foot + lean))
    spot(
      context,
      foot + lean / 2 + shift,
      -up / 2 - 4,
      3.4 + 3 * next(),
      long,
      Math.atan2(lean, up),
    );
}

/** A flat head of small white flowers on a stiff stem. */
function umbel(context: CanvasRenderingContext2D, next: () => number): void {
  const foot = next() * wide;
  const top = -tall * (0.34 + 0.34 * next());
  const lean = (next() - 0.5) * 24;
  for (const shift of around(foot, foot + lean)) {
    const tip = foot + lean + shift;
    context.strokeStyle = 'rgb(104,112,84)';
    context.lineWidth = 2.2;
    context.beginPath();
    context.moveTo(foot + shift, 0);
    context.lineTo(tip, top);
    context.stroke();
    context.fillStyle = 'rgb(226,222,206)';
    for (let i = -3; i <= 3; i++) spot(context, tip + i * 3.4, top + 0.35 * i * i, 2.2, 2.2, 0);
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
