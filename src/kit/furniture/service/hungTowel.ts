import type { PatchShape, Vec3 } from '../../shapes.ts';

const across = 18;
/** Down the towel: height share, half width, depth of its folds, m; it is gathered at its peg and falls open. */
const down: readonly (readonly [number, number, number])[] = [
  [1, 0.018, 0.004],
  [0.96, 0.04, 0.014],
  [0.86, 0.082, 0.02],
  [0.6, 0.112, 0.022],
  [0.25, 0.124, 0.023],
  [0.07, 0.128, 0.024],
  [0, 0.128, 0.024],
];

/** A towel gathered on a peg at x, `high` m from its hem at y = 0.01, with a woven border; its folds look to +z. */
export function hungTowel(
  role: string,
  x: number,
  high: number,
  border = 'towel-stripe',
): PatchShape {
  const rows = down.toReversed().map(([t, wide, deep]) =>
    Array.from({ length: across + 1 }, (_, i): Vec3 => {
      const u = (2 * i) / across - 1;
      // Three folds, and the sides turn back to the wall.
      const wave = 0.5 + 0.5 * Math.cos(3 * Math.PI * u + 0.5 * Math.sin(3 * t));
      const hem = t === 0 ? 0.012 * Math.sin(2.2 * u + 0.6) : 0;
      return [
        x + wide * u * (1 + 0.04 * Math.sin(6 * t)),
        0.022 + high * t + hem,
        0.014 + deep * wave + 0.026 * (1 - u * u) * (0.4 + 0.6 * (1 - t)),
      ];
    }),
  );
  return {
    kind: 'patch',
    role,
    detail: 2,
    rows,
    rowRoles: rows.slice(1).map((_, k) => (k === 0 ? border : role)),
  };
}
