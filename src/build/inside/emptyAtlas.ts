import type { GridLayout, LightGrid } from './lightGrid.ts';

/** Four volumes of this layout, all zero. */
export function emptyAtlas({ width, height, depth }: GridLayout): LightGrid['volumes'] {
  const bytes = width * height * depth * 4;
  return [
    new Uint8Array(bytes),
    new Uint8Array(bytes),
    new Uint8Array(bytes),
    new Uint8Array(bytes),
  ];
}
