import { emptyAtlas } from './emptyAtlas.ts';
import { countsAt, eachByte, keyAt, magic } from './lightFile.ts';
import type { GridLayout, LightGrid } from './lightGrid.ts';
import { padAtlas } from './padAtlas.ts';

/** A car's baked light from its file; null where the file is none, is cut short, or was baked for another car, key or layout. */
export function readLight(file: Uint8Array, key: string, layout: GridLayout): LightGrid | null {
  const text = (from: number, to: number) => String.fromCharCode(...file.subarray(from, to));
  if (text(0, keyAt) !== magic || text(keyAt, countsAt) !== key) return null;
  const wanted = [layout.cells.length, ...layout.cells.flatMap(({ count }) => count)];
  const nodes = layout.cells.reduce((sum, { count }) => sum + count[0] * count[1] * count[2], 0);
  let at = countsAt;
  if (file.length !== at + 2 * wanted.length + 16 * nodes) return null;
  for (const count of wanted) {
    if (file[at]! + 256 * file[at + 1]! !== count) return null;
    at += 2;
  }
  const volumes = emptyAtlas(layout);
  eachByte(layout, volumes, (volume, index, guess) => {
    volume[index] = guess + file[at++]!;
  });
  padAtlas(layout, volumes);
  return { layout, volumes };
}
