import type { Shape } from '../../shapes.ts';
import type { Piece } from '../piece.ts';

/** Room between two fields and round them, m. */
const gap = 0.07;
const moulding = { width: 0.026, out: 0.016 };

/**
 * Panelling on a stretch of wall, `width` (1 m) by `height` (1.8 m): a tall field over a low one, each a moulded frame round a
 * plane; `count` fields side by side. `variant` `single` has one field over
 * the whole height. Roles: `field`, `moulding`.
 */
export const wallPanels: Piece = {
  kind: 'wall-panels',
  rest: 'wall',
  shapes: ({
    width = 1,
    height = 1.8,
    count = Math.max(1, Math.round(width / 0.7)),
    variant,
    roles = {},
  }) => {
    const field = roles.field ?? 'wood-warm';
    const rim = roles.moulding ?? field;
    const wide = (width - gap * (count + 1)) / count;
    const low = height * 0.3;
    const tiers: readonly (readonly [number, number])[] =
      variant === 'single'
        ? [[0, height]]
        : [
            [0, low],
            [low + gap, height - low - gap],
          ];
    const shapes: Shape[] = [];
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * (wide + gap);
      for (const [y, high] of tiers) shapes.push(...frame(field, rim, x, y, wide, high));
    }
    return shapes;
  },
};

function frame(
  field: string,
  rim: string,
  x: number,
  y: number,
  wide: number,
  high: number,
): readonly Shape[] {
  const { width, out } = moulding;
  const bar = (dx: number, dy: number, w: number, h: number): Shape => ({
    kind: 'box',
    role: rim,
    detail: 1,
    at: [x + dx, y + high / 2 + dy, out / 2],
    size: [w, h, out],
    bevel: 0.006,
  });
  return [
    {
      kind: 'box',
      role: field,
      detail: 1,
      at: [x, y + high / 2, 0.003],
      size: [wide - width, high - width, 0.006],
    },
    bar(0, high / 2 - width / 2, wide, width),
    bar(0, width / 2 - high / 2, wide, width),
    bar(wide / 2 - width / 2, 0, width, high - 2 * width),
    bar(width / 2 - wide / 2, 0, width, high - 2 * width),
  ];
}
