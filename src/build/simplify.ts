/**
 * Which of `count` points in a row to keep so that none that is left out lies more than `tolerance` off (Ramer, Douglas,
 * Peucker). `off(i, a, b)` is how far point i is from the straight line between a and b. First and last always stay.
 */
export function simplify(
  count: number,
  tolerance: number,
  off: (i: number, a: number, b: number) => number,
): readonly number[] {
  const kept = [0];
  const visit = (a: number, b: number): void => {
    let worst = -1;
    let most = tolerance;
    for (let i = a + 1; i < b; i++) {
      const distance = off(i, a, b);
      if (distance > most) {
        most = distance;
        worst = i;
      }
    }
    if (worst < 0) return;
    visit(a, worst);
    kept.push(worst);
    visit(worst, b);
  };
  if (count > 1) {
    visit(0, count - 1);
    kept.push(count - 1);
  }
  return kept;
}
