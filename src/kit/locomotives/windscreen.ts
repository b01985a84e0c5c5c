import type { PatchShape, Shape, Vec2, Vec3 } from '../shapes.ts';
import { mirrored } from './mirrored.ts';
import { offset, refined, rounded } from './polygon.ts';
import type { Place } from './ring.ts';
import type { Skin } from './skin.ts';
import type { LocomotiveSpec } from './spec.ts';

/** Heights above the skin: surround, and the glass 8 mm behind its face. */
const surroundRise = 0.026;
const glassRise = 0.018;
const wiperRise = 0.05;
/** What shows through the glass lies on it: panes are opaque. */
const behindRise = 0.032;

/** The driver's desk over the pane's lower edge, m. */
const desk = 0.15;

/**
 * Both panes in their black surround, a hint of the cab in them, and the wipers; everything is laid on the face's own
 * surface.
 */
export function windscreenShapes(spec: LocomotiveSpec, skin: Skin): readonly Shape[] {
  const { pane, surround, wiper } = spec.windscreen;
  const place: Place = skin.onFace;
  const [outer, inner] = refined(
    // Square on the centre line, where the other half joins.
    rounded(surround, ([z]) => (z === 0 ? 0 : 0.07), 3),
    rounded(pane, 0.08, 3),
    0.3,
  );
  const half: readonly Shape[] = [
    glass(surround, skin, glassRise, { only: 'near', columns: 6, rows: 3 }),
    glass(surround, skin, 0.04, { only: 'far', columns: 3, rows: 1 }),
    ...cab(pane, skin),
    ...frame(outer, inner, place),
    {
      kind: 'tube',
      role: 'rubber',
      detail: 0,
      radius: 0.012,
      sides: 5,
      path: [
        place(wiper.foot[0], wiper.foot[1] - 0.05, 0.02),
        place(wiper.foot[0], wiper.foot[1], wiperRise),
        place(...between(wiper.foot, wiper.tip, 0.5), wiperRise),
        place(...wiper.tip, wiperRise - 0.008),
      ],
    },
    blade(wiper.foot, wiper.tip, skin),
  ];
  return [...half, ...half.map(mirrored)];
}

/** A grid that ends under the surround; no row cuts a corner of the pane. */
function glass(
  surround: readonly Vec2[],
  skin: Skin,
  rise: number,
  look: {
    readonly only: 'near' | 'far';
    readonly columns: number;
    readonly rows: number;
  },
): PatchShape {
  const wide = offset(surround, -0.03);
  const corners = [...new Set(wide.map(([, y]) => y))].sort((a, b) => a - b);
  const [low, high] = [corners[0]!, corners.at(-1)!];
  const heights =
    look.only === 'far'
      ? [low, high]
      : [
          ...corners,
          ...Array.from(
            { length: look.rows - 1 },
            (_, r) => low + ((high - low) * (r + 1)) / look.rows,
          ),
        ].sort((a, b) => a - b);
  return {
    kind: 'patch',
    role: 'glass-cab',
    detail: 2,
    only: look.only,
    rows: heights.map((y) =>
      Array.from({ length: look.columns + 1 }, (_, c) => {
        const inner = 0.03;
        return skin.onFace(inner + ((reach(wide, y) - inner) * c) / look.columns, y, rise);
      }),
    ),
  };
}

/** The desk as it shows through one pane; what reaches past the pane lies under the surround. */
function cab(pane: readonly Vec2[], skin: Skin): readonly PatchShape[] {
  const low = Math.min(...pane.map(([, y]) => y));
  const [from, to] = [Math.min(...pane.map(([z]) => z)), reach(pane, low + desk)];
  const across = (t: number) => from - 0.02 + (to - from + 0.04) * t;
  const seen = (role: string, detail: 0 | 1, rows: PatchShape['rows']): PatchShape => ({
    kind: 'patch',
    role,
    detail,
    only: 'near',
    rows,
  });
  return [
    seen(
      'glass-desk',
      1,
      [-0.03, desk].map((up) =>
        // The desk's top is a shallow arch: instruments stand before the driver.
        Array.from({ length: 7 }, (_, i) => {
          const rise = up > 0 ? up * (1 - 0.55 * (i / 3 - 1) ** 2) : up;
          return skin.onFace(across(i / 6), low + rise, behindRise);
        }),
      ),
    ),
  ];
}

/** Largest z of a polygon at height y. */
function reach(polygon: readonly Vec2[], y: number): number {
  let most = 0;
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    const [low, high] = p[1] < q[1] ? [p, q] : [q, p];
    if (y < low[1] - 1e-9 || y > high[1] + 1e-9 || high[1] - low[1] < 1e-9) return;
    const t = (y - low[1]) / (high[1] - low[1]);
    most = Math.max(most, low[0] + (high[0] - low[0]) * t);
  });
  return most;
}

/** The surround's flat, and (seen only close by) its edges down to the skin and to the glass. */
function frame(
  outer: readonly Vec2[],
  inner: readonly Vec2[],
  place: Place,
): readonly PatchShape[] {
  const row = (loop: readonly Vec2[], out: number) =>
    [...loop, loop[0]!].map(([z, y]) => place(z, y, out));
  const strip = (detail: 0 | 1, from: readonly Vec3[], to: readonly Vec3[]): PatchShape => ({
    kind: 'patch',
    role: 'window-frame',
    detail,
    rows: [from, to],
  });
  const [rim, lip] = [row(outer, surroundRise), row(inner, surroundRise)];
  return [
    strip(0, row(outer, -0.004), rim),
    strip(1, rim, lip),
    strip(0, lip, row(inner, glassRise - 0.006)),
  ];
}

/** The wiper's rubber: a thin fin near the tip, across the arm's end. */
function blade(foot: Vec2, tip: Vec2, skin: Skin): Shape {
  const a = between(foot, tip, 0.42);
  const b = between(foot, tip, 1.08);
  const lean = 0.03;
  return {
    kind: 'tube',
    role: 'rubber',
    detail: 0,
    radius: 0.012,
    sides: 4,
    path: [
      skin.onFace(a[0] + lean, a[1], glassRise + 0.014),
      skin.onFace((a[0] + b[0]) / 2 + lean * 0.4, (a[1] + b[1]) / 2, glassRise + 0.014),
      skin.onFace(b[0], b[1], glassRise + 0.014),
    ],
  };
}

function between(a: Vec2, b: Vec2, t: number): readonly [number, number] {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
