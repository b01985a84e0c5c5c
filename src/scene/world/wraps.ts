/**
 * Offsets at which what lies at `at` and reaches `radius` has to be drawn so that a tile of side `size` joins itself.
 */
export function wraps(at: number, radius: number, size: number): readonly number[] {
  return at < radius ? [0, size] : at > size - radius ? [0, -size] : [0];
}
