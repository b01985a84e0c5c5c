import { enLivery } from '../../../i18n/enLivery.ts';
import { tLivery } from '../../../i18n/tLivery.ts';
import type { LiveryPlace } from '../../../plan/compare/liveryParts.ts';
import type { Units } from '../../../store/state.ts';
import { metresWords } from './metresWords.ts';

/** Where a colour sits, in words: a band with its heights, or a surface. */
export function placeWords(place: LiveryPlace, units: Units): string {
  if (place.kind === 'surface') {
    const names: Readonly<Record<string, string>> = enLivery;
    return names[`livery.${place.role}`] ?? place.role.replaceAll('-', ' ');
  }
  const band = { from: metresWords(place.from, 2, units), to: metresWords(place.to, 2, units) };
  if (place.role.endsWith('stripe')) return tLivery('livery.stripe', band);
  return tLivery(place.role.endsWith('sill') ? 'livery.sill' : 'livery.side', band);
}
