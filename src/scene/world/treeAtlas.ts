import type { CanvasTexture } from 'three';
import { crownLight } from '../../build/land/crownLight.ts';
import {
  type FoliageCell,
  foliageUv,
  type TreeKind,
  type TreeShape,
  treeKinds,
} from '../../build/land/foliage.ts';
import { seeded } from '../../build/land/seeded.ts';
import { drawBark } from './barkCells.ts';
import { canvasTexture } from './canvasTexture.ts';
import { fillClear } from './fillClear.ts';
import { drawFoliage } from './foliageCells.ts';

const size = 1024;
const cell = 256;
/** Steps from dark to light in which cards are drawn into the pictures of trees. */
const levels = 10;

/**
 * All foliage in one texture: leaves, boughs and bark drawn by hand of code, then a picture of each whole tree, put
 * together from those by projecting its cards. Grey, so that each tree's own tint colours it.
 */
export function treeAtlas(shapes: Readonly<Record<TreeKind, TreeShape>>): CanvasTexture {
  return canvasTexture(size, size, (context) => {
    at(context, 0, 0, () => drawFoliage.leaves(context, seeded(5), cell));
    at(context, cell, 0, () => drawFoliage.bough(context, seeded(3), cell));
    at(context, 0, cell, () => drawFoliage.needles(context, seeded(6), cell));
    at(context, 3 * cell, 2 * cell, () => drawFoliage.frond(context, seeded(14), cell));
    at(context, cell + 16, cell + 16, () => drawBark.birch(context, seeded(7), 100, 224), 100, 224);
    at(context, cell + 136, cell + 16, () => drawBark.dark(context, seeded(9), 100, 224), 100, 224);
    for (const name of ['leaves', 'bough', 'frond', 'needles'] as const)
      for (let level = 0; level <= levels; level++) shaded(context.canvas, name, level);
    for (const kind of treeKinds) drawTree(context, kind, shapes[kind]);
    shades.clear();
    fillClear(context, 0, 0, size, size, 118);
  });
}

/** Draws a cell with its corner at (x, y), cut off at `wide` × `tall`. */
function at(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  draw: () => void,
  wide = cell,
  tall = cell,
): void {
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.rect(0, 0, wide, tall);
  context.clip();
  draw();
  context.restore();
}

/** Projects a tree along z into its cell, stems in blue (see `pictureColour`), the furthest card first; each card darker the deeper it lies. */
function drawTree(context: CanvasRenderingContext2D, kind: TreeKind, shape: TreeShape): void {
  const [u0, v0, u1, v1] = foliageUv[kind];
  const left = u0 * size;
  const foot = (1 - v0) * size;
  const wide = (u1 - u0) * size;
  const tall = (v1 - v0) * size;
  const scaleX = kind === 'bush' ? wide : wide * 2;
  context.save();
  context.beginPath();
  context.rect(left, foot - tall, wide, tall);
  context.clip();
  const middle = left + wide / 2;
  for (const stem of shape.stems) {
    context.strokeStyle =
      stem.cell === 'birch-bark' ? '#0000b8' : stem.tone ? '#003060' : '#000040';
    context.lineWidth = Math.max(1.2, (stem.thick + stem.thin) * tall);
    context.beginPath();
    context.moveTo(middle + stem.foot[0] * scaleX, foot - stem.foot[1] * tall);
    context.lineTo(middle + stem.tip[0] * scaleX, foot - stem.tip[1] * tall);
    context.stroke();
    if (stem.cell !== 'birch-bark') continue;
    // Dark marks, now on one side and now on the other.
    context.setLineDash([2, 19, 1, 31, 3, 23]);
    context.strokeStyle = '#000040';
    context.lineWidth /= 1.6;
    for (const side of [-1, 1]) {
      context.lineDashOffset = side * 9;
      context.translate(side * context.lineWidth * 0.4, 0);
      context.stroke();
      context.translate(-side * context.lineWidth * 0.4, 0);
    }
    context.setLineDash([]);
  }
  const lightAt = crownLight(shape.cards);
  const cards = [...shape.cards].sort((a, b) => a.at[2] - b.at[2]);
  for (const card of cards) {
    const depth = Math.min(1, Math.max(0, 0.5 + card.at[2] * 3));
    const light = card.shade * lightAt(...card.at) * (0.8 + 0.2 * depth);
    const [rx, ry] = [card.right[0] * scaleX, -card.right[1] * tall];
    const [ux, uy] = [card.up[0] * scaleX, -card.up[1] * tall];
    const x = middle + card.at[0] * scaleX;
    const y = foot - card.at[1] * tall;
    context.setTransform(rx / 128, ry / 128, -ux / 128, -uy / 128, x, y);
    context.drawImage(
      shaded(context.canvas, card.cell, Math.min(levels, Math.max(0, Math.round(light * levels)))),
      -128,
      -128,
    );
  }
  context.restore();
}

const shades = new Map<string, HTMLCanvasElement>();

/** A cell of the atlas at level 0 to `levels` of light; made before trees are drawn, while the atlas still stands still. */
function shaded(source: HTMLCanvasElement, name: FoliageCell, level: number): HTMLCanvasElement {
  const key = `${name}:${level}`;
  const known = shades.get(key);
  if (known) return known;
  const [u0, , , v1] = foliageUv[name];
  const x = Math.floor(u0 * 4) * cell;
  const y = Math.floor((1 - v1) * 4) * cell;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = cell;
  // Kept out of the graphics card, like the atlas: copying between the two would be far slower than drawing.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) {
    context.drawImage(source, x, y, cell, cell, 0, 0, cell, cell);
    context.globalCompositeOperation = 'source-atop';
    context.fillStyle = `rgba(8,8,8,${0.72 * (1 - level / levels)})`;
    context.fillRect(0, 0, cell, cell);
  }
  shades.set(key, canvas);
  return canvas;
}
