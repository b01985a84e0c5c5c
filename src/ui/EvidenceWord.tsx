import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import type { Evidence } from '../model/evidence.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

interface Props {
  readonly level: Evidence;
  /** Words instead of the level's own. */
  readonly words?: string;
}

/** A mark with its word. */
export function EvidenceWord({ level, words }: Props): ReactNode {
  return (
    <span className="evidence">
      <EvidenceMark level={level} />
      <span>{words ?? t(`evidence.${level}.title`)}</span>
    </span>
  );
}
