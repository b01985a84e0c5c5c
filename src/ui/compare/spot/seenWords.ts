import { enSpot } from '../../../i18n/enSpot.ts';
import { tSpot } from '../../../i18n/tSpot.ts';
import type { Seen } from '../../../plan/compare/seenIn.ts';

/** What a picture shows, in words, for whoever does not see it: ‘4 windows, 6 axles, 3 white domes on the roof’. */
export function seenWords(seen: readonly Seen[]): string {
  if (seen.length === 0) return tSpot('seen.nothing');
  const texts: Readonly<Record<string, string>> = enSpot;
  return seen
    .map(({ kind, count }) => {
      const one = count === 1 ? texts[`seen.${kind}-one`] : undefined;
      return (one ?? texts[`seen.${kind}`] ?? '').replace('{count}', String(count));
    })
    .join(', ');
}
