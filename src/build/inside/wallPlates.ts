import type { Vec3, WallShape } from '../../kit/shapes.ts';

/** A wall without its holes (taken as square) as quads, two rows of two points each. */
export function wallPlates(wall: WallShape): readonly (readonly (readonly Vec3[])[])[] {
  const { section, holes, side } = wall;
  const quads: Vec3[][][] = [];
  for (let i = 0; i + 1 < section.length; i++) {
    const [z0, y0] = section[i]!;
    const [z1, y1] = section[i + 1]!;
    const zAt = (y: number) => (y1 === y0 ? z0 : z0 + ((z1 - z0) * (y - y0)) / (y1 - y0));
    const inside = (y: number) => y > y0 && y < y1;
    const edges = holes.flatMap(({ from, to }) => [from, to]).filter(inside);
    const heights = [y0, ...edges.sort((a, b) => a - b), y1];
    for (let h = 0; h + 1 < heights.length; h++) {
      const [low, high] = [heights[h]!, heights[h + 1]!];
      const middle = (low + high) / 2;
      const cut = holes
        .filter(({ from, to }) => middle > from && middle < to)
        .sort((a, b) => a.at - b.at);
      let x = wall.from;
      const add = (to: number): void => {
        if (to - x < 1e-4) return;
        quads.push([
          [
            [x, low, side * zAt(low)],
            [to, low, side * zAt(low)],
          ],
          [
            [x, high, side * zAt(high)],
            [to, high, side * zAt(high)],
          ],
        ]);
      };
      for (const { at, width } of cut) {
        add(at - width / 2);
        x = Math.max(x, at + width / 2);
      }
      add(wall.to);
    }
  }
  return quads;
}
