import { tPanel } from './tPanel.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2023-07-10` → `10 July 2023`, `2023-07` → `July 2023`, `2023` → `2023`, null → `undated`. Other text stays as it is. */
export function formatDate(date: string | null): string {
  if (date === null) return tPanel('source.undated');
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return date;
  const month = months[Number(match[2]) - 1];
  // No-break spaces keep a date on one line.
  return [match[3] ? String(Number(match[3])) : null, month, match[1]]
    .filter(Boolean)
    .join('\u00a0');
}
