import { countsAt, eachByte, keyAt, magic } from '../build/inside/lightFile.ts';
import type { LightGrid } from '../build/inside/lightGrid.ts';

/** A car's baked light as the bytes of a file, which `readLight` reads back. */
export function writeLight({ layout, volumes }: LightGrid, key: string): Uint8Array {
  const counts = [layout.cells.length, ...layout.cells.flatMap(({ count }) => count)];
  const nodes = layout.cells.reduce((sum, { count }) => sum + count[0] * count[1] * count[2], 0);
  const file = new Uint8Array(countsAt + 2 * counts.length + 16 * nodes);
  const put = (text: string, from: number) => {
    for (let i = 0; i < text.length; i++) file[from + i] = text.charCodeAt(i);
  };
  put(magic, 0);
  put(key, keyAt);
  let at = countsAt;
  for (const count of counts) {
    file[at++] = count & 255;
    file[at++] = count >> 8;
  }
  eachByte(layout, volumes, (volume, index, guess) => {
    file[at++] = volume[index]! - guess;
  });
  return file;
}
