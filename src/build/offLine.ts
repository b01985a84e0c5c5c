/** Distance of point p from the segment a–b, any number of dimensions (all points of one length). */
export function offLine(p: readonly number[], a: readonly number[], b: readonly number[]): number {
  let along = 0;
  let length = 0;
  for (let i = 0; i < p.length; i++) {
    const step = b[i]! - a[i]!;
    along += (p[i]! - a[i]!) * step;
    length += step * step;
  }
  const t = length > 0 ? Math.min(1, Math.max(0, along / length)) : 0;
  let square = 0;
  for (let i = 0; i < p.length; i++) {
    const gap = p[i]! - (a[i]! + t * (b[i]! - a[i]!));
    square += gap * gap;
  }
  return Math.sqrt(square);
}
