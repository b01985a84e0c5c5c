import type { GridLayout } from '../build/inside/lightGrid.ts';
import type { Node } from './nodes.ts';

/** Texels of the nodes beside a node in its cell: up to six. */
export function neighbours(
  { width, height, cells }: GridLayout,
  { cell, texel }: Pick<Node, 'cell' | 'texel'>,
): readonly number[] {
  const { count, offset } = cells[cell]!;
  const i = (texel % width) - offset;
  const j = Math.floor(texel / width) % height;
  const k = Math.floor(texel / (width * height));
  const found: number[] = [];
  if (i > 0) found.push(texel - 1);
  if (i + 1 < count[0]) found.push(texel + 1);
  if (j > 0) found.push(texel - width);
  if (j + 1 < count[1]) found.push(texel + width);
  if (k > 0) found.push(texel - width * height);
  if (k + 1 < count[2]) found.push(texel + width * height);
  return found;
}
