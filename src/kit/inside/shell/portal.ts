import type { Axis, PrismShape, Vec2 } from '../../shapes.ts';

/**
 * A frame round an opening in a wall across `axis` (`x` or `z`), open at its foot:
 *
 *     ┌───────┐
 *     │ ┌───┐ │   `across` = inner extents, `foot` and `top` heights,
 *     │ │   │ │   `jambs` = widths of the two posts, `lintel` of the beam
 *     └─┘   └─┘
 */
export function portal(
  role: string,
  axis: Exclude<Axis, 'y'>,
  span: Vec2,
  across: Vec2,
  [foot, top]: Vec2,
  jambs: Vec2,
  lintel: number,
  bevel = 0.008,
): PrismShape {
  const [a, b] = across;
  const outline: readonly Vec2[] = [
    [a - jambs[0], foot],
    [a, foot],
    [a, top],
    [b, top],
    [b, foot],
    [b + jambs[1], foot],
    [b + jambs[1], top + lintel],
    [a - jambs[0], top + lintel],
  ];
  return {
    kind: 'prism',
    role,
    detail: 2,
    axis,
    outline,
    from: Math.min(...span),
    to: Math.max(...span),
    ...(bevel > 0 ? { bevel } : {}),
  };
}
