/** sRGB colour of one broken stone, 0 to 1: greys, some warm and some cold, a few pale. */
export function stoneTint(next: () => number): readonly [number, number, number] {
  const tone = 0.4 + 0.36 * next() + (next() < 0.1 ? 0.2 : 0);
  const warm = (next() - 0.42) * 0.13;
  return [tone * (1 + warm), tone, tone * (1 - warm * 1.1)];
}
