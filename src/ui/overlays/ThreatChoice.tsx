import type { ReactNode } from 'react';
import { tOverlays } from '../../i18n/tOverlays.ts';
import { useStore } from '../../store/store.ts';
import { Segments } from '../dialogs/Segments.tsx';
import { threatWords } from './threatWords.ts';
import { useThreat } from './useThreat.ts';

/** Against what armour is asked about. */
export function ThreatChoice(): ReactNode {
  const threats = useStore((s) => s.threats);
  const go = useStore((s) => s.go);
  const threat = useThreat();
  if (!threat) return null;
  return (
    <Segments
      name="threat"
      legend={tOverlays('armour.against')}
      value={threat.id}
      options={threats.map(({ id }) => ({ value: id, words: threatWords(id) }))}
      onChange={(id) => go({ threat: id === threats[0]?.id ? null : id })}
    />
  );
}
