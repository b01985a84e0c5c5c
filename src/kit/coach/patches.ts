import type { Detail, PatchShape, Vec2, Vec3 } from '../shapes.ts';

/** A flat upright plate that faces the side; x and y are its extents. */
export function plate(
  role: string,
  detail: Detail,
  side: 1 | -1,
  x: Vec2,
  y: Vec2,
  z: number | ((y: number) => number),
): PatchShape {
  const at = typeof z === 'number' ? () => z : z;
  const columns: readonly number[] = side === 1 ? [x[0], x[1]] : [x[1], x[0]];
  const rows = y.map((up) => columns.map((along): Vec3 => [along, up, at(up)]));
  return { kind: 'patch', role, detail, rows };
}

/** A rectangle with rounded corners about (0, 0), closed (its last point is its first), clockwise. */
export function roundedLoop(width: number, height: number, corner: number, steps: number): Vec2[] {
  const [w, h] = [width / 2, height / 2];
  const r = Math.max(0.002, Math.min(corner, w, h));
  const loop: Vec2[] = [];
  const centres = [
    [w - r, h - r, 0.5],
    [w - r, r - h, 0],
    [r - w, r - h, -0.5],
    [r - w, h - r, -1],
  ] as const;
  for (const [x, y, start] of centres) {
    for (let i = 0; i <= steps; i += 1) {
      const angle = (start - (0.5 * i) / steps) * Math.PI;
      loop.push([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
    }
  }
  loop.push(loop[0]!);
  return loop;
}

/**
 * Rows from the inner edge of a ring outward, as offsets from its outline and heights over the skin. `corner` tightens the
 * row's corners.
 */
export type RingProfile = readonly {
  readonly out: number;
  readonly proud: number;
  readonly corner?: number;
}[];

/**
 * A ring on the side of a body about a rectangle with rounded corners; `z` gives the skin. `steps` pieces to a corner.
 * Smooth across, so that a rubber profile of three rows looks round.
 */
export function sideRing(
  role: string,
  detail: Detail,
  side: 1 | -1,
  hole: {
    readonly at: number;
    readonly width: number;
    readonly from: number;
    readonly to: number;
    readonly corner: number;
  },
  profile: RingProfile,
  steps: number,
  z: (y: number, proud: number) => number,
): PatchShape {
  const middle = (hole.from + hole.to) / 2;
  const rows = profile.map(({ out, proud, corner = 1 }) => {
    const loop = roundedLoop(
      hole.width + 2 * out,
      hole.to - hole.from + 2 * out,
      (hole.corner + out) * corner,
      steps,
    );
    const way = side === 1 ? loop : loop.toReversed();
    return way.map(([x, y]): Vec3 => [hole.at + x, middle + y, z(middle + y, proud)]);
  });
  return { kind: 'patch', role, detail, rows };
}
