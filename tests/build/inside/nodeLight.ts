import type { LightGrid } from '../../../src/build/inside/lightGrid.ts';

/**
 * Light of one channel (0 to 2 lamps, 3 sky) at the node of a cell that is nearest to a place: a0, and a1 upwards, downwards
 * and to the right.
 */
export function nodeLight(
  { layout, volumes }: LightGrid,
  cell: number,
  place: readonly [number, number, number],
  channel: 0 | 1 | 2 | 3,
): { readonly a0: number; readonly up: number; readonly down: number; readonly right: number } {
  const { origin, step, count, offset } = layout.cells[cell]!;
  const [i, j, k] = place.map((value, axis) => {
    const nearest = Math.round((value - origin[axis]!) / step[axis]!);
    return Math.max(0, Math.min(count[axis]! - 1, nearest));
  }) as [number, number, number];
  const texel = 4 * (offset + i + layout.width * (j + layout.height * k));
  const a0 = 8 * (volumes[0][texel + channel]! / 255) ** 2;
  const part = (axis: 0 | 1 | 2): number => {
    const [, red, green, blue] = volumes;
    const byte =
      channel === 3
        ? [red, green, blue][axis]![texel + 3]!
        : [red, green, blue][channel]![texel + axis]!;
    return 2 * a0 * ((byte - 127.5) / 127.5);
  };
  return { a0, up: part(1), down: a0 - part(1), right: part(2) };
}
