/**
 * Part of the whole sphere that a rectangle fills, seen from a point `away` in front of its plane: it reaches from x0 to x1 and
 * from y0 to y1, measured from the point's foot on that plane.
 */
export function solidAngle(x0: number, x1: number, y0: number, y1: number, away: number): number {
  if (x1 <= x0 || y1 <= y0) return 0;
  const d = Math.max(1e-3, Math.abs(away));
  return (
    (corner(x1, y1, d) - corner(x0, y1, d) - corner(x1, y0, d) + corner(x0, y0, d)) / (4 * Math.PI)
  );
}

/** Solid angle of the rectangle from the foot to (x, y), with the sign of x · y. */
function corner(x: number, y: number, d: number): number {
  return Math.atan((x * y) / (d * Math.sqrt(d * d + x * x + y * y)));
}
