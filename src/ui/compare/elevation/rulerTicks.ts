export interface Tick {
  /** Ruler metre. */
  readonly at: number;
  /** Length of its line, px. */
  readonly size: number;
  /** Its number; null where none stands. */
  readonly label: string | null;
}

/** Steps that a ruler may take, m. */
const steps = [0.1, 0.5, 1, 5, 10, 50, 100, 200, 500];
/** Lines are at least this far apart, px, and numbers this. */
const apart = { line: 5, number: 64 };

/** Lines and numbers of a ruler from `from` to `to`, m, at `scale` px a metre. */
export function rulerTicks(from: number, to: number, scale: number): readonly Tick[] {
  const small = stepFor(apart.line, scale);
  const number = stepFor(apart.number, scale);
  const middle = number / 2;
  const ticks: Tick[] = [];
  for (let i = Math.ceil(from / small - 1e-6); i * small <= to + 1e-6; i += 1) {
    const at = Number((i * small).toFixed(3));
    const numbered = isMultiple(at, number);
    const size = numbered ? 12 : isMultiple(at, middle) ? 9 : 5;
    ticks.push({ at, size, label: numbered ? `${at}`.replace('-', '−') : null });
  }
  return ticks;
}

function stepFor(px: number, scale: number): number {
  return steps.find((step) => step * scale >= px) ?? 1000;
}

function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-6;
}
