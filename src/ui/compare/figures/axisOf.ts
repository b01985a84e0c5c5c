/** An axis: from, to, and where its numbers stand. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Steps of numbers, times a power of ten. */
const steps = [1, 2, 5, 10];
/** An axis has at most so many steps. */
const most = 5;
/** Air at both ends, as a share. */
const air = 0.06;

/** An axis on round numbers that holds all values; they have at most so many `decimals`. */
export function axisOf(values: readonly number[], decimals = 3): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const rough = Math.max(span / most, 10 ** -decimals);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * power >= rough) ?? 10) * power;
  const from = Math.floor((low - air * span) / step) * step;
  const to = Math.ceil((high + air * span) / step) * step;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) =>
    Number((from + i * step).toPrecision(12)),
  );
  return { from: Number(from.toPrecision(12)), to: Number(to.toPrecision(12)), ticks };
}
