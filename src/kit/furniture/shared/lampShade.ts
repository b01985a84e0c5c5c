import type { Shape, Vec2, Vec3 } from '../../shapes.ts';

/** Bindings along both rims, as a share of the height. */
const binding = 0.07;

/**
 * A lit cloth shade that tapers from radius `low` to `high` over `height`, standing at y: one closed lamp, between two
 * bindings of plain cloth that do not glow.
 */
export function lampShade(
  [x, y, z]: Vec3,
  low: number,
  high: number,
  height: number,
  segments = 18,
): readonly Shape[] {
  const at = (t: number): Vec2 => [low + (high - low) * t, height * t];
  const ring = (from: number, to: number): Shape => ({
    kind: 'lathe',
    role: 'shade-binding',
    detail: 0,
    axis: 'y',
    at: [x, y, z],
    profile: [at(from), at(to)].map(([r, h]): Vec2 => [r + 0.0015, h]),
    segments,
  });
  return [
    {
      kind: 'lathe',
      role: 'lamp-shade',
      detail: 2,
      axis: 'y',
      at: [x, y, z],
      profile: [
        [0, height * 0.1],
        [at(0)[0] * 0.98, height * 0.03],
        at(0),
        at(1),
        [0, height * 0.96],
      ],
      segments,
      creases: [1, 2, 3],
    },
    ring(0, binding),
    ring(1 - binding, 1),
  ];
}
