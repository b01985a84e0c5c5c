import type { Threat } from '../../model/threat.ts';
import { useStore } from '../../store/store.ts';

/** The threat that armour is asked about: the link's, else the first; null until they have come. */
export function useThreat(): Threat | null {
  const threats = useStore((s) => s.threats);
  const asked = useStore((s) => s.threat);
  return threats.find(({ id }) => id === asked) ?? threats[0] ?? null;
}
