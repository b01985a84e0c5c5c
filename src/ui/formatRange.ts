import { t } from '../i18n/t.ts';
import type { Range } from '../model/figure.ts';

/** `512 m, or anything from 507 to 559 m`; only `24.4 m` when low and high read the same. Decimals as many as asked, no trailing zeros. */
export function formatRange(range: Range, unit: string, decimals = 0): string {
  const [value, low, high] = [range.value, range.low, range.high].map((n) => round(n, decimals));
  const withUnit = (n: string | undefined) => (unit === '' ? `${n}` : `${n}\u00a0${unit}`);
  if (low === high) return withUnit(value);
  return t('range.full', {
    value: withUnit(value),
    low: low ?? '',
    high: withUnit(high),
  });
}

function round(n: number, decimals: number): string {
  return Number(n.toFixed(decimals)).toLocaleString('en', { maximumFractionDigits: decimals });
}
