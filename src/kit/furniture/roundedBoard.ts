import type { Detail, PrismShape, Vec2 } from '../shapes.ts';

interface BoardOptions {
  /** Radius of its corners as seen from above, m. */
  readonly corner?: number;
  /** Of each corner's quarter circle. */
  readonly steps?: number;
  readonly bevel?: number;
  readonly detail?: Detail;
  readonly at?: Vec2;
}

/** A lying board with round corners: width along x, depth along z, from height `from` to `to`; its middle at `at` (x, z). */
export function roundedBoard(
  role: string,
  width: number,
  depth: number,
  from: number,
  to: number,
  {
    corner = 0.1,
    steps = corner > 0.08 ? 5 : 2,
    bevel = 0.008,
    detail = 2,
    at = [0, 0],
  }: BoardOptions = {},
): PrismShape {
  const radius = Math.min(corner, width / 2 - 1e-3, depth / 2 - 1e-3);
  const outline: Vec2[] = [];
  for (let quarter = 0; quarter < 4; quarter++) {
    const a = quarter === 0 || quarter === 3 ? 1 : -1;
    const b = quarter < 2 ? 1 : -1;
    for (let k = 0; k <= steps; k++) {
      const angle = (Math.PI / 2) * (quarter + k / steps);
      outline.push([
        at[0] + a * (width / 2 - radius) + radius * Math.cos(angle),
        at[1] + b * (depth / 2 - radius) + radius * Math.sin(angle),
      ]);
    }
  }
  return { kind: 'prism', role, detail, axis: 'y', outline, from, to, bevel };
}
