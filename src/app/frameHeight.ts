/** Heights that suit a frame of some width, CSS pixels: a phone's is upright, a wide one is three fifths as high as wide. */
export function frameHeight(width: number): number {
  const share = width < 520 ? 1.3 : 0.62;
  return Math.round(Math.min(720, Math.max(420, share * width)));
}
