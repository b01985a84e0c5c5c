import type { Detail, PatchShape, Vec3 } from '../shapes.ts';

export interface BladeForm {
  /** Roles of its left and right half. */
  readonly roles: readonly [string, string];
  readonly from: Vec3;
  /** Way it grows, turned about the vertical, radians; 0 = +x. */
  readonly heading: number;
  readonly length: number;
  readonly width: number;
  /** Slope at its foot and by how much it bends down towards its tip, radians. */
  readonly rise: number;
  readonly droop: number;
  /** How far the halves fold up from the midrib, of the width. */
  readonly fold: number;
  readonly steps?: number;
  readonly detail?: Detail;
}

/**
 * One leaf: two halves that meet in its midrib, bent along its length; a grid of 3 rows (left edge, midrib, right edge). A second
 * grid is its underside, drawn only close by.
 */
export function leafBlade(form: BladeForm): readonly PatchShape[] {
  const { roles, from, heading, length, width, rise, droop, fold, steps = 3, detail = 1 } = form;
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const spine: Vec3[] = [];
  let [along, up] = [0, 0];
  for (let i = 0; i <= steps; i++) {
    const slope = rise - (droop * i) / steps;
    spine.push([along, up, slope]);
    along += (length / steps) * Math.cos(slope);
    up += (length / steps) * Math.sin(slope);
  }
  const edge = (side: number): readonly Vec3[] =>
    spine.map(([a, y, slope], i) => {
      const t = i / steps;
      const half = (width / 2) * Math.sin(Math.PI * Math.min(1, 0.12 + 0.88 * t)) ** 0.8;
      const out = side * half;
      const lift = Math.abs(side) * half * fold;
      const x = a - lift * Math.sin(slope);
      return [
        from[0] + c * x + s * out,
        from[1] + y + lift * Math.cos(slope),
        from[2] + s * x - c * out,
      ];
    });
  const rows = [edge(-1), edge(0), edge(1)];
  return [
    { kind: 'patch', role: roles[0], detail, rows, rowRoles: roles },
    { kind: 'patch', role: roles[1], detail: 0, rows: rows.toReversed() },
  ];
}
