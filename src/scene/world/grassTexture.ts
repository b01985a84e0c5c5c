import type { CanvasTexture } from 'three';
import { seeded } from '../../build/land/seeded.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';

const cell = 256;

/** Two clumps side by side, each a cell: soft leaves, and taller stalks with seed heads. Light grey, tinted by the land. */
export function grassTexture(): CanvasTexture {
  return canvasTexture(cell * 2, cell, (context) => {
    const next = seeded(12);
    for (let i = 0; i < 120; i++)
      blade(context, next, 0, 0.3 + 0.66 * next() ** 1.4, 1.2 + 1.5 * next());
    for (let i = 0; i < 84; i++)
      blade(context, next, cell, 0.25 + 0.4 * next(), 1.2 + 1.2 * next());
    for (let i = 0; i < 22; i++) stalk(context, next, cell);
    fillClear(context, 0, 0, cell * 2, cell, 150);
  });
}

/** One leaf from the foot of the cell at `x0`: a thin curved sickle, a little darker at the root. */
function blade(
  context: CanvasRenderingContext2D,
  next: () => number,
  x0: number,
  tall: number,
  thick: number,
): void {
  const foot = x0 + cell * (0.5 + (next() - 0.5) * 0.84);
  const lean = (next() - 0.5) * cell * 0.5 * tall + (foot - x0 - cell / 2) * 0.2;
  const tip = Math.min(x0 + cell - 6, Math.max(x0 + 6, foot + lean));
  const top = cell * (1 - tall * (0.82 + 0.16 * next()));
  const knee = cell - (cell - top) * 0.62;
  const grey = 105 + Math.round(next() * 95);
  const dry = next() < 0.3 ? 18 : 0;
  const shade = context.createLinearGradient(0, cell, 0, top);
  shade.addColorStop(0, `rgb(${grey * 0.82},${grey * 0.82},${grey * 0.78})`);
  shade.addColorStop(0.55, `rgb(${grey},${grey},${grey * 0.9})`);
  shade.addColorStop(1, `rgb(${grey + 25 + dry},${grey + 20},${grey - dry})`);
  context.fillStyle = shade;
  context.beginPath();
  context.moveTo(foot - thick, cell);
  context.quadraticCurveTo(foot + lean * 0.25 - thick, knee, tip, top);
  context.quadraticCurveTo(foot + lean * 0.25 + thick, knee, foot + thick, cell);
  context.fill();
}

function stalk(context: CanvasRenderingContext2D, next: () => number, x0: number): void {
  const foot = x0 + cell * (0.5 + (next() - 0.5) * 0.5);
  const tip = Math.min(x0 + cell - 14, Math.max(x0 + 14, foot + (next() - 0.5) * cell * 0.42));
  const top = cell * (0.04 + 0.3 * next());
  const grey = 150 + Math.round(next() * 60);
  context.strokeStyle = `rgb(${grey},${grey - 10},${grey - 34})`;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(foot, cell);
  context.quadraticCurveTo(foot, cell * 0.5, tip, top);
  context.stroke();
  context.fillStyle = `rgb(${grey + 20},${grey},${grey - 40})`;
  for (let i = 0; i < 9; i++) {
    context.beginPath();
    context.ellipse(
      tip + (next() - 0.5) * 9,
      top + i * 5,
      1.8,
      4.6,
      (next() - 0.5) * 1.2,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}
