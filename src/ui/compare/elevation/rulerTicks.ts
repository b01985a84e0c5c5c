export interface Tick {
  /** Ruler metre. */
  readonly at: number;
  /** Length of its line, px. */
  readonly size: number;
  /** Its number; null where none stands. */
  readonly label: string | null;
  /** The first that is numbered: it bears the unit. */
  readonly first: boolean;
}

/** Steps of numbers, m, each with that of its longer and of its shorter lines. */
const steps = [
  [1, 0.5, 0.1],
  [5, 1, 1],
  [10, 5, 1],
  [50, 10, 5],
  [100, 50, 10],
  [200, 100, 50],
  [500, 100, 50],
] as const;

/** Numbers are at least this far apart, px. */
const apart = 70;

/** Lines and numbers of a ruler from `from` to `to`, m, at `scale` px a metre. */
export function rulerTicks(from: number, to: number, scale: number): readonly Tick[] {
  const [number, middle, small] = steps.find(([step]) => step * scale >= apart) ?? [500, 100, 50];
  const ticks: Tick[] = [];
  let first = true;
  for (let i = Math.ceil(from / small - 1e-6); i * small <= to + 1e-6; i += 1) {
    const at = Number((i * small).toFixed(3)) + 0;
    const numbered = isMultiple(at, number);
    const size = numbered ? 12 : isMultiple(at, middle) ? 9 : 5;
    const label = numbered ? String(at).replace('-', '−') : null;
    ticks.push({ at, size, label, first: numbered && first });
    if (numbered) first = false;
  }
  return ticks;
}

function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-6;
}
