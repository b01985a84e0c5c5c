import type { ReactNode } from 'react';
import { evidenceLevels } from '../model/evidence.ts';
import { EvidenceWord } from './EvidenceWord.tsx';

/** All five marks with their words, in one line where there is room. */
export function EvidenceLegend(): ReactNode {
  return (
    <ul className="legend">
      {evidenceLevels.map((level) => (
        <li key={level}>
          <EvidenceWord level={level} />
        </li>
      ))}
    </ul>
  );
}
