import { t } from '../../i18n/t.ts';
import { tOverlays } from '../../i18n/tOverlays.ts';
import type { Pattern } from '../../store/overlays/pattern.ts';

type ArmourPattern = 'reported' | 'disputed' | 'not-stopped' | 'unreported';

/** What a pattern says in an overlay. */
export function patternWords(overlay: string, pattern: Pattern): string {
  if (overlay === 'armour' || pattern === 'not-stopped') {
    return tOverlays(`armour.${isArmour(pattern) ? pattern : 'unreported'}`);
  }
  return t(`evidence.${pattern}.title`);
}

function isArmour(pattern: Pattern): pattern is ArmourPattern {
  return pattern !== 'contents' && pattern !== 'assumed';
}
