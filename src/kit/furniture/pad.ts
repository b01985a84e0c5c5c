import type { BoxShape, Detail, Vec3 } from '../shapes.ts';

interface PadOptions {
  readonly radius?: number;
  readonly puff?: number;
  readonly turn?: Vec3;
  readonly round?: number;
  readonly detail?: Detail;
}

/** A box with soft edges about its centre `at`; one step of roundness unless told, for what is smaller than a sofa's cushion. */
export function pad(
  role: string,
  at: Vec3,
  size: Vec3,
  { radius = 0.03, puff = 0, turn, round = 1, detail = 2 }: PadOptions = {},
): BoxShape {
  return {
    kind: 'box',
    role,
    detail,
    at,
    size,
    bevel: radius,
    round,
    ...(puff > 0 ? { puff } : {}),
    ...(turn ? { turn } : {}),
  };
}
