import type { Vec2, WallShape } from '../kit/shapes.ts';

const arcSteps = 4;

/** A hole as it is cut: inside the wall, corners that fit. Radii: lower and upper corners. */
export interface Opening {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly lowCorner: number;
  readonly highCorner: number;
  /** False where the hole runs out at the wall's lower or upper edge: no rim there. */
  readonly lowRim: boolean;
  readonly highRim: boolean;
  readonly fill: string;
}

/** A wall's holes, kept inside it; those without area are dropped. `round` false makes all corners square. */
export function wallOpenings(shape: WallShape, round: boolean): readonly Opening[] {
  const bottom = shape.section[0]?.[1] ?? 0;
  const top = shape.section.at(-1)?.[1] ?? 0;
  return shape.holes.flatMap((hole) => {
    const x0 = Math.max(shape.from, hole.at - hole.width / 2);
    const x1 = Math.min(shape.to, hole.at + hole.width / 2);
    const y0 = Math.max(bottom, hole.from);
    const y1 = Math.min(top, hole.to);
    if (x1 - x0 < 0.01 || y1 - y0 < 0.01) return [];
    const lowRim = hole.from > bottom + 1e-3;
    const highRim = hole.to < top - 1e-3;
    const most = Math.min(x1 - x0, y1 - y0) / 2 - 0.002;
    const corner = round && hole.corner > 0.004 ? Math.min(hole.corner, most) : 0;
    const [lowCorner, highCorner] = [lowRim ? corner : 0, highRim ? corner : 0];
    return [
      {
        x0,
        x1,
        y0,
        y1,
        lowCorner,
        highCorner,
        lowRim,
        highRim,
        fill: hole.fill,
      },
    ];
  });
}

/** One rounded corner: the square corner point, and the arc (x, y) from the upright edge to the level one. */
export interface Corner {
  readonly square: Vec2;
  readonly arc: readonly Vec2[];
}

/** The rounded corners of an opening. */
export function cornersOf(opening: Opening): readonly Corner[] {
  const { x0, x1, y0, y1, lowCorner, highCorner } = opening;
  const corner = (x: number, y: number, r: number, right: number, up: number): Corner[] => {
    if (r <= 0) return [];
    const arc: Vec2[] = [];
    for (let i = 0; i <= arcSteps; i++) {
      const angle = (Math.PI / 2) * (i / arcSteps);
      arc.push([x + right * r * (1 - Math.cos(angle)), y + up * r * (1 - Math.sin(angle))]);
    }
    return [{ square: [x, y], arc }];
  };
  return [
    ...corner(x0, y0, lowCorner, 1, 1),
    ...corner(x1, y0, lowCorner, -1, 1),
    ...corner(x0, y1, highCorner, 1, -1),
    ...corner(x1, y1, highCorner, -1, -1),
  ];
}
