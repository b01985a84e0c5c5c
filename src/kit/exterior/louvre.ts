import type { Detail, PatchShape, Vec2, Vec3 } from '../shapes.ts';

/** The undercut between two blades: its share of their pitch, and the dark that one sees in it. */
const gapShare = 0.36;
const gapRole = 'core';

/**
 * Louvre blades as one folded sheet on a side: each blade slopes outward as it goes down, then turns back. `skin` is z of
 * the surface behind at a height; the sheet stands between 4 mm and `depth` outside it.
 */
export function louvre(
  role: string,
  detail: Detail,
  side: 1 | -1,
  x: Vec2,
  y: Vec2,
  skin: (y: number) => number,
  pitch: number,
  depth = 0.03,
): PatchShape {
  const blades = Math.max(2, Math.round((y[1] - y[0]) / pitch));
  const step = (y[1] - y[0]) / blades;
  const columns: readonly number[] = side === 1 ? [x[0], x[1]] : [x[1], x[0]];
  const row = (up: number, out: number) =>
    columns.map((along): Vec3 => [along, up, skin(up) + side * out]);
  const rows: Vec3[][] = [];
  const roles: string[] = [];
  for (let i = 0; i < blades; i += 1) {
    const low = y[0] + i * step;
    rows.push(row(low, 0.004), row(low + step * gapShare, depth));
    roles.push(gapRole, role);
  }
  rows.push(row(y[1], 0.004));
  return {
    kind: 'patch',
    role,
    detail,
    rows,
    rowRoles: roles,
    creaseRows: rows.map((_, i) => i),
  };
}
